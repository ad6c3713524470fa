package dateline.actor;

import dateline.lexicon.Country;
import dateline.lexicon.Lexicon;
import dateline.model.Document;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article on its way from words to actors: units, mentions, names, then in reading order all that takes up
 * something said before. Confined to one call of the resolver.
 */
final class ArticleReading {

    private final Document document;
    private final Lexicon lexicon;
    private final LexiconPeople people;
    private final Segmenter segmenter;
    private final Genders genders;

    private final CountryReader countries = new CountryReader();
    private final Cast cast;
    private final BodyCaster bodies;
    private final Describer describer;
    private final List<Draft> drafts = new ArrayList<>();

    ArticleReading(Document document, Lexicon lexicon, LexiconPeople people, Segmenter segmenter, Genders genders) {
        this.document = document;
        this.lexicon = lexicon;
        this.people = people;
        this.segmenter = segmenter;
        this.genders = genders;
        this.cast = new Cast(document.article().referenceDate());
        this.bodies = new BodyCaster(lexicon, cast, countries);
        this.describer = new Describer(countries, bodies);
    }

    /** All mentions, by sentence and first token. */
    List<Draft> read() {
        Quotations quotations = Quotations.of(document);
        find(quotations);
        readNames();
        readPeople();
        HomeCountry home = HomeCountry.of(document, lexicon, countries, drafts);
        home.decide(drafts);
        readReferences(quotations, home);
        return drafts;
    }

    private void find(Quotations quotations) {
        ArticleNames known = new ArticleNames(people, cast.day());
        List<List<Segment>> units = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Segment> found = segmenter.segments(sentence, known);
            known.learn(sentence, found);
            units.add(found);
        }
        for (Sentence sentence : document.sentences()) {
            if (known.mayChange(sentence, units.get(sentence.index()))) {
                units.set(sentence.index(), segmenter.segments(sentence, known));
            }
            units.get(sentence.index()).forEach(countries::learn);
        }
        for (Sentence sentence : document.sentences()) {
            bodies.read(sentence, units.get(sentence.index()));
        }
        for (Sentence sentence : document.sentences()) {
            drafts.addAll(DraftFinder.find(sentence, units.get(sentence.index()), quotations));
        }
    }

    // ---- names

    private void readNames() {
        for (Draft draft : drafts) {
            switch (draft.shape) {
                case COUNTRY, DEMONYM -> country(draft);
                case SEAT -> seat(draft);
                case ORGANIZATION -> body(draft);
                case REGION -> region(draft);
                case PLACE -> place(draft);
                case PERSON, ROLE, PRONOUN -> {
                    // These need the names first.
                }
            }
        }
    }

    private void country(Draft draft) {
        if (draft.unit == null) {
            return;
        }
        List<Country> read = countries.read(draft.unit);
        boolean some = draft.count > 0 || draft.reference == Draft.Reference.INDEFINITE;
        if (draft.is(Draft.Shape.DEMONYM) && some && read.size() == 1) {
            citizens(draft, read.get(0));
            return;
        }
        List<Identity> found = read.stream().map(cast::country).toList();
        if (found.size() == 1) {
            draft.resolve(found.get(0), read.get(0).where());
        } else {
            draft.leaveOpen(found, "a name of several countries");
        }
    }

    /** "Two Russians", "a Syrian": people of the country rather than the country. */
    private void citizens(Draft draft, Country country) {
        Sentence sentence = document.sentences().get(draft.sentence);
        int first = draft.bodyFirst;
        while (first < draft.head && sentence.token(first).tag().equals("DT")) {
            first++;
        }
        String name = ActorNames.text(sentence, first, draft.end);
        Identity group = cast.getOrAdd(
                country.code() + "." + Identity.slug(name),
                () -> new Identity(
                        country.code() + "." + Identity.slug(name), Identity.Kind.GROUP, name, country.where()));
        group.country = country.code();
        group.plural = draft.plural;
        group.human = true;
        group.addSectors(List.of("CVL"));
        draft.resolve(group, "people of " + country.name() + " (" + country.where() + ")");
    }

    private void seat(Draft draft) {
        if (draft.unit == null) {
            return;
        }
        List<Identity> found = new ArrayList<>(bodies.all(draft.unit));
        for (dateline.lexicon.Name.Seat seat : draft.unit.names(dateline.lexicon.Name.Seat.class)) {
            boolean asPlace =
                    !found.isEmpty() && !countries.isCertain(seat.country().code());
            if (!asPlace) {
                found.add(cast.seat(seat.country(), seat.sectors()));
            }
        }
        if (found.size() == 1) {
            draft.resolve(found.get(0), "the seat of " + found.get(0).name + " (" + found.get(0).because + ")");
        } else {
            draft.leaveOpen(found, "the seat of several");
        }
    }

    private void body(Draft draft) {
        if (draft.unit == null) {
            return;
        }
        List<Identity> found = bodies.all(draft.unit);
        if (found.size() == 1) {
            Identity body = found.get(0);
            if (draft.owner != null || !draft.modifiers.isEmpty()) {
                body.learn(describer.describe(document.sentences().get(draft.sentence), draft));
            }
            draft.resolve(body, body.because);
        } else {
            draft.leaveOpen(found, "a name of several bodies");
        }
    }

    private void region(Draft draft) {
        if (draft.unit == null || draft.unit.region() == null) {
            return;
        }
        String name = draft.unit.region().adjective() + " countries";
        Identity body = bodies.named(name);
        if (body != null) {
            draft.resolve(body, body.because);
            return;
        }
        draft.resolve(
                cast.getOrAdd(
                        Identity.slug(name),
                        () -> plural(new Identity(
                                Identity.slug(name), Identity.Kind.GROUP, name, "countries of a part of the world"))),
                "countries of a part of the world");
    }

    private static Identity plural(Identity identity) {
        identity.plural = true;
        return identity;
    }

    private void place(Draft draft) {
        if (draft.unit == null) {
            return;
        }
        String name = ActorNames.text(document.sentences().get(draft.sentence), draft.unit.first(), draft.unit.end());
        Identity identity = cast.getOrAdd(
                Identity.slug(name),
                () -> new Identity(Identity.slug(name), Identity.Kind.PLACE, name, "a place that acts"));
        draft.resolve(identity, "a place that the lexicon does not know as anybody's seat");
    }

    private void readPeople() {
        List<Draft> names =
                drafts.stream().filter(draft -> draft.is(Draft.Shape.PERSON)).toList();
        new PersonCaster(document, people, describer, genders, cast).read(names);
        for (Draft draft : drafts) {
            Identity identity = draft.named == null ? null : draft.named.identity();
            boolean ready = isReady(draft.complement) && isReady(draft.owner);
            if (identity != null && !draft.named.ambiguous && draft.is(Draft.Shape.ROLE) && ready) {
                identity.learn(describer.describe(document.sentences().get(draft.sentence), draft));
            }
        }
    }

    private static boolean isReady(@Nullable Draft part) {
        return part == null || part.resolved();
    }

    // ---- all that takes up something

    private void readReferences(Quotations quotations, HomeCountry home) {
        Scene scene = new Scene(document, drafts);
        RoleReferences roles = new RoleReferences(lexicon, people, describer, cast, scene, home);
        Pairs pairs = new Pairs(lexicon, cast, scene);
        Pronouns pronouns = new Pronouns(scene, new Speakers(scene, quotations));
        for (Draft draft : drafts) {
            read(draft, roles, pairs, pronouns);
            scene.say(draft);
        }
        drafts.forEach(draft -> Kinship.relate(draft, scene));
        home.place(cast.all(Identity.Kind.PERSON));
    }

    private static void read(Draft draft, RoleReferences roles, Pairs pairs, Pronouns pronouns) {
        if (!draft.because.isEmpty()) {
            return;
        }
        for (Draft part : new Draft[] {draft.owner, draft.complement, draft.namesake, draft.location}) {
            if (part != null) {
                read(part, roles, pairs, pronouns);
            }
        }
        if (draft.vocative) {
            pronouns.resolveAddressed(draft);
        } else if (draft.is(Draft.Shape.PRONOUN)) {
            pronouns.resolve(draft);
        } else if (pairs.isPair(draft)) {
            pairs.resolve(draft);
        } else if (draft.is(Draft.Shape.ROLE)) {
            roles.resolve(draft);
        }
    }
}
