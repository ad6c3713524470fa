package dateline.actor;

import dateline.lexicon.Country;
import dateline.lexicon.Lexicon;
import dateline.lexicon.Person;
import dateline.model.Block;
import dateline.model.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom phrases without a name mean: "the president", "Venezuela's government", "the group", "two activists of the
 * group". Those that take nobody up bring up a group of their own.
 */
final class RoleReferences {

    /** General words and the offices that they take up. */
    private static final Map<String, Set<String>> TAKES_UP = Map.of(
            "leader",
                    Set.of(
                            "president",
                            "prime minister",
                            "premier",
                            "chancellor",
                            "king",
                            "chairman",
                            "supreme leader",
                            "emir",
                            "sultan",
                            "head of state",
                            "opposition leader",
                            "party leader",
                            "taoiseach"),
            "diplomat",
                    Set.of(
                            "ambassador",
                            "envoy",
                            "charge d'affaires",
                            "consul",
                            "foreign minister",
                            "d'affaires",
                            "special envoy",
                            "attache",
                            "deputy ambassador"),
            "official", Set.of("minister", "secretary", "deputy minister", "director", "adviser", "spokesman", "chief"),
            "lawmaker", Set.of("senator", "congressman", "congresswoman", "mp", "deputy", "member of parliament"),
            "politician", Set.of("lawmaker", "opposition leader", "senator", "candidate", "minister", "party leader"),
            "minister", Set.of("foreign minister", "defence minister", "defense minister", "interior minister"),
            "commander", Set.of("general", "colonel", "army chief", "warlord"),
            "chief", Set.of("director", "head", "commander", "secretary-general", "secretary general"));

    private final Lexicon lexicon;
    private final LexiconPeople people;
    private final Describer describer;
    private final Cast cast;
    private final Scene scene;
    private final HomeCountry home;

    RoleReferences(
            Lexicon lexicon, LexiconPeople people, Describer describer, Cast cast, Scene scene, HomeCountry home) {
        this.lexicon = lexicon;
        this.people = people;
        this.describer = describer;
        this.cast = cast;
        this.scene = scene;
        this.home = home;
    }

    /** Resolves a phrase; what it belongs to has been resolved before. */
    void resolve(Draft draft) {
        Description said = describer.describe(scene.sentence(draft), draft);
        if (describes(draft, said)) {
            return;
        }
        String lemma = headLemma(draft);
        boolean one = !draft.plural && draft.count < 2;
        if (one
                && Words.STATE.contains(lemma)
                && draft.reference == Draft.Reference.DEFINITE
                && draft.complement == null) {
            state(draft);
        } else if (Words.GOVERNMENT.contains(lemma) && one) {
            government(draft, said);
        } else if (Words.KIN.contains(lemma) && draft.owner != null) {
            kin(draft, said, lemma);
        } else if (one && takesUp(draft)) {
            definite(draft, said, lemma);
        } else {
            group(draft, said, lemma);
        }
    }

    String headLemma(Draft draft) {
        return scene.sentence(draft).lemma(draft.bodyEnd - 1).toLowerCase(Locale.ROOT);
    }

    /** A phrase beside a name means whom the name means, and tells something of them. */
    private boolean describes(Draft draft, Description said) {
        Identity identity = draft.named == null ? null : draft.named.identity();
        if (identity == null || draft.named.ambiguous) {
            return false;
        }
        identity.learn(said);
        draft.resolve(identity, "stands beside the name '" + identity.name + "'");
        return true;
    }

    /** In headlines articles are left out: "president says" is "the president says". */
    private boolean takesUp(Draft draft) {
        boolean brief = scene.sentence(draft).kind() == Block.Kind.HEADLINE
                || scene.sentence(draft).kind() == Block.Kind.KEY_POINT;
        return draft.reference == Draft.Reference.DEFINITE
                || draft.reference == Draft.Reference.BARE && (brief || !draft.modifiers.isEmpty());
    }

    // ---- states and governments

    private void state(Draft draft) {
        Region region = draft.modifiers.stream()
                .map(Segment::region)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        Predicate<Identity> fits = identity -> identity.is(Identity.Kind.COUNTRY)
                && identity.country != null
                && (region == null || region.members().contains(identity.country));
        Identity here = scene.latestIn(draft.sentence, fits);
        String home = this.home.country();
        boolean homely = here == null
                && home != null
                && (region == null || region.members().contains(home));
        Identity latest = here != null ? here : scene.latest(fits);
        String code = homely ? home : latest == null ? null : latest.country;
        Country country = code == null ? null : lexicon.countries().byCode(code);
        if (country == null) {
            draft.giveUp("no country before that '" + headLemma(draft) + "' could mean");
        } else {
            draft.resolve(
                    cast.country(country),
                    homely ? this.home.because() : "the country last spoken of: " + country.name());
        }
    }

    private void government(Draft draft, Description said) {
        String code = said.country() != null ? said.country() : near(draft);
        String why = said.country() != null ? said.because() : home.because();
        if (code == null && draft.reference == Draft.Reference.DEFINITE) {
            code = home.country();
        }
        Country country = code == null ? null : lexicon.countries().byCode(code);
        if (country == null || said.former()) {
            group(draft, said, headLemma(draft));
            return;
        }
        draft.resolve(cast.government(country), why.isEmpty() ? country.where() : why);
    }

    /** The government spoken of in the sentences just before, where there is one. */
    private @Nullable String near(Draft draft) {
        for (Draft recent : scene.recent(draft.sentence, 1)) {
            Identity identity = recent.identity();
            if (identity != null && identity.roles.contains("government")) {
                return identity.country;
            }
        }
        return null;
    }

    // ---- people

    private void kin(Draft draft, Description said, String lemma) {
        Identity owner = draft.owner == null ? null : draft.owner.identity();
        Identity known = owner == null
                ? null
                : scene.latest(identity -> identity.is(Identity.Kind.PERSON)
                        && identity != owner
                        && (identity.roles.contains(lemma) || sharesFamily(owner, identity))
                        && identity.gender.agrees(Genders.ofWord(lemma)));
        if (known != null && !draft.plural) {
            draft.resolve(known, "'" + lemma + "' of " + (owner == null ? "" : owner.name));
        } else {
            group(draft, said, lemma);
        }
    }

    private static boolean sharesFamily(Identity one, Identity other) {
        Set<String> names = Set.copyOf(List.of(PersonName.of(one.name).last(), "."));
        PersonName name = PersonName.of(other.name);
        return name.isFull()
                && name.words().subList(1, name.words().size()).stream().anyMatch(names::contains);
    }

    private void definite(Draft draft, Description said, String lemma) {
        Identity known = counterpart(draft, said);
        if (known == null) {
            known = scene.latest(identity -> matches(identity, said, lemma));
        }
        if (known == null && scene.sentence(draft).kind() != Block.Kind.PARAGRAPH) {
            known = comesLater(said, lemma);
        }
        if (known == null && said.sectors().isEmpty()) {
            known = scene.latest(identity -> takesUpGeneric(identity, said, lemma));
        }
        if (known != null) {
            if (known.country == null && !known.settled && said.country() != null) {
                known.country = said.country();
                known.because += "; " + said.because();
            }
            draft.resolve(known, "'" + lemma + "' takes up " + known.name);
            return;
        }
        holder(draft, said, lemma);
    }

    private boolean matches(Identity identity, Description said, String lemma) {
        boolean kind = identity.is(Identity.Kind.PERSON) || identity.is(Identity.Kind.BODY);
        if (!kind
                || identity.plural
                || !identity.countryAgrees(said.country())
                || !identity.gender.agrees(said.gender())) {
            return false;
        }
        if (said.roles().stream().anyMatch(identity.roles::contains)) {
            return said.roles().stream().filter(role -> role.contains(" ")).allMatch(role -> shares(identity, role));
        }
        Set<String> offices = TAKES_UP.getOrDefault(lemma, Set.of());
        return identity.roles.stream().anyMatch(offices::contains)
                || lemma.equals("leader")
                        && said.country() != null
                        && identity.is(Identity.Kind.PERSON)
                        && said.country().equals(identity.country)
                        && identity.hasSector("GOV")
                        && isHead(identity);
    }

    /** "the foreign minister" does not take up somebody known as the defence minister. */
    private static boolean shares(Identity identity, String role) {
        return identity.roles.contains(role) || identity.roles.stream().noneMatch(other -> other.contains(" "));
    }

    private boolean isHead(Identity identity) {
        Person person = lexicon.people().byId(identity.id);
        LocalDate day = cast.day();
        return person != null
                && day != null
                && person.on(day).stream().anyMatch(standing -> {
                    String office = LexiconPeople.office(standing);
                    return office != null
                            && TAKES_UP.getOrDefault("leader", Set.of()).stream()
                                    .anyMatch(office::startsWith);
                });
    }

    /** What a noun that fits any body takes up: the last body named that is no state's. */
    private static boolean takesUpGeneric(Identity identity, Description said, String lemma) {
        if (Words.BODY.contains(lemma)) {
            boolean named = Words.fold(identity.name).contains(lemma);
            boolean general =
                    Set.of("group", "organization", "organisation", "body").contains(lemma);
            return identity.is(Identity.Kind.BODY)
                    && !identity.roles.contains("government")
                    && identity.countryAgrees(said.country())
                    && (named || general || identity.sectors().isEmpty());
        }
        return Words.SOMEBODY.contains(lemma)
                && identity.is(Identity.Kind.PERSON)
                && !identity.plural
                && identity.gender.agrees(Genders.ofWord(lemma))
                && identity.countryAgrees(said.country());
    }

    /** "his Chinese counterpart": who holds the same office in the other country. */
    private @Nullable Identity counterpart(Draft draft, Description said) {
        if (said.country() == null || !said.roles().contains("counterpart")) {
            return null;
        }
        Identity owner = draft.owner == null ? null : draft.owner.identity();
        return scene.latest(identity -> identity.is(Identity.Kind.PERSON)
                && identity != owner
                && said.country().equals(identity.country)
                && (owner == null || identity.sectors().stream().anyMatch(owner::hasSector)));
    }

    /** Headlines call people by role whom the body names: the only one of the article whom the words fit. */
    private @Nullable Identity comesLater(Description said, String lemma) {
        List<Identity> fitting = cast.all(Identity.Kind.PERSON).stream()
                .filter(identity -> matches(identity, said, lemma))
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** Who holds the office in the lexicon on the article's day, where the phrase says of which country. */
    private void holder(Draft draft, Description said, String lemma) {
        Country country = said.country() == null ? null : lexicon.countries().byCode(said.country());
        LocalDate day = cast.day();
        if (country == null || day == null || said.former() || draft.unit == null) {
            group(draft, said, lemma);
            return;
        }
        List<String> phrases = said.roles().contains("counterpart") ? officeOfOwner(draft) : draft.unit.phrases();
        List<Person> holders = people.holders(country.code(), phrases, country.name(), day);
        if (holders.size() != 1) {
            group(draft, said, lemma);
            return;
        }
        Person person = holders.get(0);
        AsOf now = AsOf.of(person, day);
        Identity identity = cast.person(person);
        identity.learn(said);
        draft.resolve(identity, "holds the office on " + day + " (" + now.because() + ")");
    }

    private List<String> officeOfOwner(Draft draft) {
        Identity owner = draft.owner == null ? null : draft.owner.identity();
        if (owner == null) {
            return List.of();
        }
        return List.copyOf(owner.roles);
    }

    // ---- those without a name

    private void group(Draft draft, Description said, String lemma) {
        Sentence sentence = scene.sentence(draft);
        String code = said.country();
        String because = said.because();
        if (code == null && infers(draft, said)) {
            code = home.country();
            because = because + (because.isEmpty() ? "" : "; ") + home.because();
        }
        Identity known = draft.reference == Draft.Reference.DEFINITE ? sameGroup(draft, said, lemma) : null;
        if (known != null) {
            draft.resolve(known, "'" + lemma + "' takes up '" + known.name + "'");
            return;
        }
        if (isGeneric(draft)) {
            draft.giveUp("nobody before whom '" + lemma + "' takes up");
            return;
        }
        Country country = code == null ? null : lexicon.countries().byCode(code);
        boolean prisoners = Prisoners.arePolitical(sentence, draft.head);
        String name = prisoners ? Prisoners.NAME : ActorNames.ofGroup(sentence, draft, said, country);
        String id = (code == null ? "" : code + ".") + Identity.slug(name);
        String why = because;
        Identity made = cast.getOrAdd(id, () -> new Identity(id, Identity.Kind.GROUP, name, why));
        if (made.country == null) {
            made.country = code;
        }
        made.addSectors(prisoners ? Prisoners.SECTORS : said.sectors());
        made.roles.addAll(said.roles());
        made.gender = made.gender.or(said.gender());
        made.plural = draft.plural || draft.count > 1;
        made.human = draft.unit != null && !draft.unit.isBody() && !Words.BODY.contains(lemma);
        draft.resolve(made, because.isEmpty() ? "brought up here" : because);
    }

    /** Words that only take others up name nobody by themselves. */
    private static boolean isGeneric(Draft draft) {
        boolean common = draft.unit != null
                && draft.unit.roles().isEmpty()
                && draft.unit.agents().isEmpty();
        return common && draft.modifiers.isEmpty() && draft.owner == null && draft.complement == null;
    }

    private boolean infers(Draft draft, Description said) {
        boolean region = draft.modifiers.stream().anyMatch(unit -> unit.is(Segment.Type.REGION));
        return !region
                && !describer.isOfBody(draft)
                && draft.location == null
                && !said.sectors().isEmpty()
                && Sectors.areDomestic(said.sectors());
    }

    private @Nullable Identity sameGroup(Draft draft, Description said, String lemma) {
        boolean plural = draft.plural || draft.count > 1;
        return draft.other || draft.complement != null
                ? null
                : scene.latest(identity -> identity.is(Identity.Kind.GROUP)
                        && identity.plural == plural
                        && identity.countryAgrees(said.country())
                        && identity.roles.contains(Words.fold(lemma)));
    }
}
