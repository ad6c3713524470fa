package dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * Who says that an event happened.
 *
 * @param actor whom the words mean
 * @param text the words that name the claimant
 * @param span where they stand
 * @param cue the word that says so
 * @param stance what the claimant does with the claim
 */
public record Claimant(
        Actor actor, @Nullable String text, @Nullable Span span, String cue, Attribution.Stance stance) {}
