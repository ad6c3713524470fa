package dateline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.ActorResolution;
import dateline.model.Claimant;
import dateline.model.Document;
import dateline.model.Phrase;
import dateline.model.Sentence;
import dateline.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "The army freed nine miners.; freed; ^^",
                "The minister said the army had freed nine miners.; freed; The minister said asserts",
                "The army freed nine miners, the minister said.; freed; the minister said asserts",
                "The army freed nine miners, according to the minister.; freed; the minister according to asserts",
                "“The army freed nine miners,” the minister said.; freed; the minister said asserts",
                "State media said the minister told the king that the army had freed nine miners.; freed; State media said asserts > the minister told asserts",
                "The minister told the king that the army had freed nine miners, state media reported.; freed; state media reported asserts > The minister told asserts",
                "The minister told the king that the army had freed nine miners, state media reported.; told; state media reported asserts",
                "The government promised to free nine miners.; free; ^^",
                "The government plans to free nine miners.; free; ^^",
                "The union wants the army to free nine miners.; free; ^^",
                "The union urged the army to free nine miners.; free; ^^",
                "The minister said the government would free nine miners.; free; The minister said asserts",
                "The minister said the union had urged the army to free nine miners.; urged; The minister said asserts",
                "The union accused the army of shelling the town.; shelling; The union accused asserts",
                "The union had accused the army of shelling the town.; accused; ^^",
                "The union accuses the army of shelling the town.; accuses; The union accuses asserts",
                "The union accused the army of torture.; torture; The union accused asserts",
                "The army denies it shelled the town.; shelled; The army denies denies",
                "The army denies it shelled the town.; denies; The army denies denies",
                "The army denied that it had shelled the town.; shelled; The army denied denies",
                "The minister confirmed that the army had shelled the town.; shelled; The minister confirmed confirms",
                "The minister said the union had accused the army of shelling the town.; shelling; The minister said asserts > the union accused asserts",
                "The minister condemned the shelling of the town.; shelling; ^^",
                "The group claims to have shelled the town.; shelled; The group claims asserts",
                "After the army shelled the town, the minister said he would resign.; shelled; ^^",
                "The minister said he would resign after the army shelled the town.; shelled; The minister said asserts",
                "“We stay,” the mayor said. “The army shelled the town.”; shelled; the mayor said asserts",
                "The mayor spoke on Monday. The army shelled the town.; shelled; ^^",
            })
    void namesTheClaimantsOfATrigger(String text, String trigger, String expected) {
        Document document = Attributions.read(text);
        assertThat(claimants(document, text, trigger)).isEqualTo(expected);
    }

    @Test
    void resolvesTheClaimantToTheActorsOfTheDocument() {
        String text = "The minister said the army had freed nine miners.";
        Document document = Attributions.read(text);
        Actor minister = new Actor("minister", "Ana Roe", "KEN", List.of("GOV"));
        ActorMention mention = new ActorMention(
                new Phrase(0, 0, 2, 1),
                new Span(0, 12),
                ActorMention.Kind.ROLE,
                new ActorResolution.Resolved(List.of(minister), "test"));
        Document resolved = Attributions.again(document.withActors(List.of(mention)));
        List<Claimant> claimants = Claims.claimantsFor(resolved, 0, span(text, "freed"));
        assertThat(claimants).extracting(Claimant::actor).containsExactly(minister);
        assertThat(claimants).extracting(Claimant::text).containsExactly("The minister");
    }

    @Test
    void namesAnUnknownClaimantByTheWords() {
        String text = "A baker said the army had freed nine miners.";
        List<Claimant> claimants = Claims.claimantsFor(Attributions.read(text), 0, span(text, "freed"));
        assertThat(claimants).singleElement().satisfies(claimant -> {
            assertThat(claimant.actor().name()).isEqualTo("A baker");
            assertThat(claimant.actor().sectors()).isEmpty();
            assertThat(claimant.cue()).isEqualTo("said");
        });
    }

    private static String claimants(Document document, String text, String trigger) {
        Span span = span(text, trigger);
        int sentence = document.sentences().stream()
                .filter(candidate -> candidate.span().contains(span))
                .mapToInt(Sentence::index)
                .findFirst()
                .orElseThrow();
        return Claims.claimantsFor(document, sentence, span).stream()
                .map(claimant -> claimant.text() + " " + claimant.cue() + " " + claimant.stance())
                .collect(Collectors.joining(" > "));
    }

    private static Span span(String text, String word) {
        int start = text.indexOf(word);
        return new Span(start, start + word.length());
    }
}
