package dateline.store;

import dateline.model.Denial;
import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Participant;
import dateline.model.Place;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Rows of event mentions, with their participants, claimants and evidence. */
final class MentionRows {

    private final Appenders appenders;

    MentionRows(Appenders appenders) {
        this.appenders = appenders;
    }

    void add(String articleId, List<EventMention> mentions, Rating rating) throws SQLException {
        for (int i = 0; i < mentions.size(); i++) {
            EventMention mention = mentions.get(i);
            mention(articleId, i, mention, rating);
            participants(articleId, mention.id(), "actor", mention.actors());
            participants(articleId, mention.id(), "recipient", mention.recipients());
            claimants(articleId, mention);
            evidence(articleId, mention);
            for (int j = 0; j < mention.denials().size(); j++) {
                denial(articleId, mention.id(), j, mention.denials().get(j));
            }
        }
    }

    private void denial(String articleId, String mentionId, int position, Denial denial) throws SQLException {
        DuckDBAppender row = appenders
                .row("denials")
                .append(mentionId)
                .append(articleId)
                .append(position)
                .append(denial.evidence().sentence());
        Appenders.span(row, denial.evidence().span());
        row.append(denial.evidence().text()).append(denial.event()).endRow();
        for (int i = 0; i < denial.claimants().size(); i++) {
            DuckDBAppender denier = appenders
                    .row("deniers")
                    .append(mentionId)
                    .append(articleId)
                    .append(position)
                    .append(i);
            Appenders.claimant(denier, denial.claimants().get(i));
        }
    }

    private void mention(String articleId, int position, EventMention mention, Rating rating) throws SQLException {
        EventMention.Folded of = mention.of();
        DuckDBAppender row = appenders
                .row("event_mentions")
                .append(mention.id())
                .append(articleId)
                .append(position)
                .append(mention.type())
                .append(mention.mode())
                .append(of == null ? null : of.type())
                .append(of == null ? null : of.mode())
                .append(mention.contexts())
                .append(mention.status().toString());
        date(row, mention.date());
        place(row, mention.place());
        row.append(mention.trigger().text());
        Appenders.span(row, mention.trigger().span());
        row.append(mention.foundBy())
                .append(mention.confidence())
                .append(mention.trigger().token())
                .append(rating.quad(mention.type()))
                .append(rating.score(mention.type(), mention.mode()))
                .endRow();
    }

    static void date(DuckDBAppender row, @Nullable EventDate date) throws SQLException {
        if (date == null) {
            Appenders.nulls(row, 5);
            return;
        }
        row.append(date.start())
                .append(date.end())
                .append(date.precision().toString())
                .append(date.text())
                .append(date.from().toString());
    }

    static void place(DuckDBAppender row, @Nullable Place place) throws SQLException {
        if (place == null) {
            Appenders.nulls(row, 7);
            return;
        }
        row.append(place.name())
                .append(place.country())
                .append(place.admin1())
                .append(place.lat())
                .append(place.lon())
                .append(place.precision())
                .append(place.id());
    }

    private void participants(String articleId, String mentionId, String role, List<Participant> participants)
            throws SQLException {
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            DuckDBAppender row = appenders
                    .row("participants")
                    .append(mentionId)
                    .append(articleId)
                    .append(role)
                    .append(i);
            Appenders.actor(row, participant.actor());
            row.append(participant.text());
            Appenders.span(row, participant.span());
            row.endRow();
        }
    }

    private void claimants(String articleId, EventMention mention) throws SQLException {
        for (int i = 0; i < mention.claimants().size(); i++) {
            DuckDBAppender row = appenders
                    .row("claimants")
                    .append(mention.id())
                    .append(articleId)
                    .append(i);
            Appenders.claimant(row, mention.claimants().get(i));
        }
    }

    private void evidence(String articleId, EventMention mention) throws SQLException {
        for (int i = 0; i < mention.evidence().size(); i++) {
            Evidence piece = mention.evidence().get(i);
            DuckDBAppender row = appenders
                    .row("evidence")
                    .append(mention.id())
                    .append(articleId)
                    .append(i)
                    .append(piece.sentence());
            Appenders.span(row, piece.span());
            row.append(piece.text()).endRow();
        }
    }
}
