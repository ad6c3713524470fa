import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Writes an invented news stream in which it is known which words report which event: several differently worded reports of
 * each, copies in other outlets, later versions, anniversaries and background, announcements with their outcome, and
 * look-alikes. The same seed gives the same bytes.
 *
 * <p>{@code java benchmark/linking/Stream.java SEED EVENTS > stream.jsonl}; then {@code dateline evaluate linking
 * stream.jsonl}. In the text, {@code {e12|words}} are words that report event e12 and {@code {e12!|words}} words that
 * announce it.
 */
public final class Stream {

    private static final LocalDate START = LocalDate.of(2024, 1, 8);
    private static final int DAYS = 240;

    private final SplittableRandom random;
    private final List<Article> articles = new ArrayList<>();
    private int events;
    private int number;

    private Stream(long seed) {
        random = new SplittableRandom(seed);
    }

    record Country(String name, String people, String capital, List<String> cities, String leader, String minister) {}

    /** What happens, in words: {A} and {B} countries, {a} and {b} their people, {C} city, {D} day, {N} number, {P} person. */
    record Kind(String name, List<String> headlines, List<String> leads, List<String> again, List<String> background,
            List<String> announced) {}

    record Happening(String id, Kind kind, Country a, Country b, String city, LocalDate day, int n, String person,
            String topic) {}

    record Article(LocalDate day, int order, String outlet, String title, String text, String origin) {}

    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("expected a seed and a number of events, such as: java Stream.java 1 100");
            System.exit(2);
        }
        Stream stream = new Stream(Long.parseLong(arguments[0]));
        stream.write(Integer.parseInt(arguments[1]));
    }

    private void write(int wanted) {
        while (events < wanted) {
            Happening event = event(one(StreamWords.KINDS), START.plusDays(random.nextInt(DAYS)));
            cover(event);
            if (events < wanted && random.nextInt(100) < 40) {
                cover(lookAlike(event));
            }
        }
        articles.sort(Comparator.comparing(Article::day).thenComparing(Article::order));
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            System.out.println("{\"id\":\"s" + (i + 1) + "\",\"title\":" + json(article.title()) + ",\"text\":"
                    + json(article.text()) + ",\"published\":\"" + article.day() + "\",\"publisher\":"
                    + json(article.outlet()) + ",\"origin\":\"" + article.origin() + "\"}");
        }
    }

    private Happening event(Kind kind, LocalDate day) {
        Country a = one(StreamWords.COUNTRIES);
        Country b = one(StreamWords.COUNTRIES);
        while (b == a) {
            b = one(StreamWords.COUNTRIES);
        }
        return event(kind, a, b, one(a.cities()), day);
    }

    private Happening event(Kind kind, Country a, Country b, String city, LocalDate day) {
        String person = one(StreamWords.FIRST) + " " + one(StreamWords.LAST);
        return new Happening("e" + ++events, kind, a, b, city, day, 3 + random.nextInt(40), person,
                one(StreamWords.TOPICS));
    }

    /** The same actors on another day, others on the same day, or something else in the same place. */
    private Happening lookAlike(Happening event) {
        Happening other = event(event.kind(), event.day());
        return switch (random.nextInt(3)) {
            case 0 -> copy(other, event.kind(), event.a(), event.b(), one(event.a().cities()),
                    event.day().plusDays(4 + random.nextInt(25)));
            case 1 -> other;
            default -> copy(other, one(StreamWords.KINDS.stream().filter(kind -> kind != event.kind()).toList()), event.a(),
                    event.b(), event.city(), event.day().plusDays(random.nextInt(2)));
        };
    }

    private static Happening copy(Happening of, Kind kind, Country a, Country b, String city, LocalDate day) {
        return new Happening(of.id(), kind, a, b, city, day, of.n(), of.person(), of.topic());
    }

    private void cover(Happening event) {
        if (!event.kind().announced().isEmpty() && random.nextInt(2) == 0) {
            LocalDate before = event.day().minusDays(3 + random.nextInt(5));
            for (int i = 0; i < 1 + random.nextInt(2); i++) {
                String words = fill(one(event.kind().announced()), event, before, event.n());
                add(before, one(StreamWords.OUTLETS), sentence("{" + event.id() + "!|" + words + "}") + " " + filler(event),
                        "Diary: the days ahead in " + event.a().name(), "new");
            }
        }
        List<String> outlets = shuffled(StreamWords.OUTLETS);
        int reports = 2 + random.nextInt(5);
        for (int i = 0; i < reports; i++) {
            report(event, outlets, i);
        }
        if (random.nextInt(100) < 35) {
            later(event);
        }
    }

    private void report(Happening event, List<String> outlets, int i) {
        LocalDate published = event.day().plusDays(random.nextInt(100) < 60 ? 0 : 1);
        int n = random.nextInt(4) == 0 ? event.n() + 1 + random.nextInt(5) : event.n();
        String title = marked(event, fill(one(event.kind().headlines()), event, published, n));
        List<String> parts = new ArrayList<>();
        String capitals = event.city().toUpperCase(Locale.ROOT) + " - ";
        parts.add(capitals + sentence(marked(event, fill(one(event.kind().leads()), event, published, n))));
        parts.add(filler(event));
        if (random.nextInt(3) > 0) {
            parts.add(sentence(marked(event, fill(one(event.kind().again()), event, published, n))));
        }
        parts.add(filler(event) + " " + filler(event));
        parts.add(filler(event));
        String text = String.join("\n\n", parts);
        add(published, outlets.get(i), text, title, "new");
        if (random.nextInt(100) < 30) {
            List<String> kept = random.nextBoolean() ? parts : parts.subList(0, parts.size() - 1);
            add(published.plusDays(random.nextInt(2)), outlets.get(outlets.size() - 1 - i), String.join("\n\n", kept), title,
                    "copy");
        } else if (random.nextInt(100) < 20) {
            add(published.plusDays(1), outlets.get(i), text + "\n\n" + filler(event), title, "version");
        }
    }

    /** An anniversary, or background in a report of something else weeks later. */
    private void later(Happening event) {
        boolean anniversary = random.nextBoolean();
        LocalDate published = anniversary ? event.day().plusYears(1) : event.day().plusDays(20 + random.nextInt(60));
        String words = fill(one(event.kind().background()), event, published, event.n());
        String then = anniversary ? "One year ago, on " + date(event.day()) + ", " : "On " + date(event.day()) + ", ";
        String title = anniversary ? "Remembering a dark day in " + event.city() : "Letter from " + event.city();
        String text = filler(event) + "\n\n{" + event.id() + "|" + then + words + "}.\n\n" + filler(event);
        add(published, one(StreamWords.OUTLETS), text, title, "new");
    }

    private void add(LocalDate day, String outlet, String text, String title, String origin) {
        articles.add(new Article(day, number++, outlet, title, text, origin));
    }

    private static String marked(Happening event, String words) {
        return "{" + event.id() + "|" + words + "}";
    }

    private static String sentence(String words) {
        return words + ".";
    }

    private String filler(Happening event) {
        return one(StreamWords.FILLERS).replace("{C}", event.city()).replace("{A}", event.a().name())
                .replace("{W}", one(StreamWords.THINGS)).replace("{V}", one(StreamWords.THINGS))
                .replace("{K}", "" + (2 + random.nextInt(90)));
    }

    private String fill(String words, Happening event, LocalDate published, int n) {
        String filled = words;
        Map<String, String> values = Map.ofEntries(
                Map.entry("{A}", event.a().name()), Map.entry("{B}", event.b().name()),
                Map.entry("{a}", event.a().people()), Map.entry("{b}", event.b().people()),
                Map.entry("{cap}", event.a().capital()), Map.entry("{capB}", event.b().capital()),
                Map.entry("{C}", event.city()), Map.entry("{N}", "" + n), Map.entry("{P}", event.person()),
                Map.entry("{leader}", event.a().leader()), Map.entry("{leaderB}", event.b().leader()),
                Map.entry("{minister}", event.a().minister()), Map.entry("{ministerB}", event.b().minister()),
                Map.entry("{T}", event.topic()), Map.entry("{D}", day(event.day(), published)));
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }

    /** "on Tuesday", or the date. */
    private String day(LocalDate day, LocalDate published) {
        boolean near = Math.abs(day.toEpochDay() - published.toEpochDay()) < 6;
        return near && random.nextInt(5) > 0 ? "on " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : "on " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getDayOfMonth();
    }

    private static String date(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getDayOfMonth() + ", "
                + day.getYear();
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private List<String> shuffled(List<String> list) {
        List<String> rest = new ArrayList<>(list);
        List<String> shuffled = new ArrayList<>();
        while (!rest.isEmpty()) {
            shuffled.add(rest.remove(random.nextInt(rest.size())));
        }
        return shuffled;
    }

    private static String json(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}

/** The words of the stream; all people and outlets are invented. */
final class StreamWords {

    static final List<Stream.Country> COUNTRIES = List.of(
            country("Kenya", "Kenyan", "Nairobi", "Mombasa,Kisumu,Nakuru", "President", "Foreign Minister"),
            country("Peru", "Peruvian", "Lima", "Arequipa,Cusco,Trujillo", "President", "Foreign Minister"),
            country("Norway", "Norwegian", "Oslo", "Bergen,Trondheim,Stavanger", "Prime Minister", "Foreign Minister"),
            country("Vietnam", "Vietnamese", "Hanoi", "Da Nang,Haiphong,Hue", "Prime Minister", "Foreign Minister"),
            country("Georgia", "Georgian", "Tbilisi", "Batumi,Kutaisi,Gori", "Prime Minister", "Foreign Minister"),
            country("Nigeria", "Nigerian", "Abuja", "Kano,Maiduguri,Kaduna", "President", "Foreign Minister"),
            country("Bolivia", "Bolivian", "La Paz", "Cochabamba,Oruro,Sucre", "President", "Foreign Minister"),
            country("Pakistan", "Pakistani", "Islamabad", "Karachi,Quetta,Peshawar", "Prime Minister", "Foreign Minister"),
            country("Serbia", "Serbian", "Belgrade", "Novi Sad,Nis,Subotica", "President", "Foreign Minister"),
            country("Tunisia", "Tunisian", "Tunis", "Sfax,Sousse,Gabes", "President", "Foreign Minister"),
            country("Thailand", "Thai", "Bangkok", "Chiang Mai,Pattani,Phuket", "Prime Minister", "Foreign Minister"),
            country("Armenia", "Armenian", "Yerevan", "Gyumri,Vanadzor,Kapan", "Prime Minister", "Foreign Minister"),
            country("Chile", "Chilean", "Santiago", "Valparaiso,Antofagasta,Temuco", "President", "Foreign Minister"),
            country("Ghana", "Ghanaian", "Accra", "Kumasi,Tamale,Sunyani", "President", "Foreign Minister"));

    private static Stream.Country country(
            String name, String people, String capital, String cities, String leader, String minister) {
        return new Stream.Country(name, people, capital, List.of(cities.split(",")), leader, minister);
    }

    static final List<String> OUTLETS = List.of("Harbour Post", "Fjord Times", "Daily Coast", "The Meridian",
            "Evening Ledger", "Plateau Herald", "Northern Star", "Capital Observer", "River Gazette", "Morning Signal",
            "Island Courier", "The Lantern");

    static final List<String> FIRST = List.of("Amina", "Jonas", "Tomas", "Leila", "Viktor", "Grace", "Samuel", "Nadia",
            "Pavel", "Rosa", "Daniel", "Irina", "Kofi", "Marta", "Hugo", "Selma");
    static final List<String> LAST = List.of("Wekesa", "Lindqvist", "Quispe", "Tran", "Beridze", "Okafor", "Mamani", "Qureshi",
            "Jovanic", "Trabelsi", "Srisai", "Sarkis", "Rojas", "Mensah", "Halvorsen", "Petrov");
    static final List<String> TOPICS = List.of("a harbour loan", "fishing rights", "a disputed dam", "copper exports",
            "a spying affair", "grain prices", "a border road", "gas supplies", "a banned newspaper", "visa rules",
            "a railway contract", "water shares");
    static final List<String> THINGS = List.of("market", "ferry", "school", "museum", "bakery", "bus station", "stadium",
            "library", "bridge", "orchard", "cinema", "lighthouse", "hotel", "pharmacy", "old mill", "square", "canal");
    static final List<String> FILLERS = List.of(
            "The {W} in {C} is {K} years old and stands beside the {V}.",
            "{C} has a {W} and a {V}, and the weather there was mild.",
            "The {W} near the {V} was quiet in the evening.",
            "About {K} kilometres of road lie between {C} and the next {W}.",
            "The average price of bread in {A} is {K} cents.",
            "Rain fell over the {W}, and the {V} was under a thin fog.",
            "There is one {W} for every {K} households in {C}.",
            "The season is short in this part of {A}, and the {W} is small.");

    static final List<Stream.Kind> KINDS = List.of(
            kind("attack",
                    "Militants attack army post near {C}|Gunmen kill {N} soldiers near {C}|{N} soldiers killed by militants near {C}",
                    "Militants attacked a {a} army post near {C} {D} and killed {N} soldiers|Gunmen stormed a base of the {a}"
                            + " army outside {C} {D}, killing {N} soldiers|Militants killed {N} {a} soldiers in an attack on a"
                            + " post near {C} {D}",
                    "The militants attacked the {a} army post before dawn|The gunmen killed {N} {a} soldiers",
                    "militants attacked a {a} army post near {C} and killed {N} soldiers|gunmen killed {N} {a} soldiers near {C}",
                    ""),
            kind("arrest",
                    "Police arrest {P} in {C}|{a} journalist {P} arrested|{a} police detain journalist {P}",
                    "{a} police arrested journalist {P} in {C} {D}|{a} police detained {P}, a journalist, {D}"
                            + "|Journalist {P} was arrested by {a} police in {C} {D}",
                    "{a} police detained {P} at home|Police in {C} arrested {P} in front of neighbours",
                    "{a} police arrested journalist {P} in {C}|journalist {P} was detained by {a} police in {C}",
                    ""),
            kind("expel",
                    "{A} expels {b} ambassador|{A} orders {b} ambassador to leave|{b} ambassador expelled from {A}",
                    "{A} expelled the ambassador of {B} {D} in a row over {T}|The government of {A} expelled the {b}"
                            + " ambassador {D} over {T}|The {b} ambassador was expelled by {A} {D} after a quarrel over {T}",
                    "{A} expelled the {b} ambassador over {T}|The {a} foreign ministry expelled the ambassador of {B}",
                    "{A} expelled the {b} ambassador over {T}|the {b} ambassador was expelled by {A}",
                    ""),
            kind("visit",
                    "{b} {ministerB} visits {A}|{b} {ministerB} visits {cap}|{A} hosts {b} {ministerB}",
                    "{b} {ministerB} {P} visited {cap} {D} for talks about {T}|{ministerB} {P} of {B} visited {A} {D} to"
                            + " discuss {T}|{b} {ministerB} {P} visited {A} {D} and spoke about {T}",
                    "{P} visited {A} with a small delegation|{b} {ministerB} {P} visited {cap} for the first time",
                    "{b} {ministerB} {P} visited {A}|{b} {ministerB} {P} visited {cap}",
                    "{b} {ministerB} {P} will visit {A} {D} for talks about {T}|{ministerB} {P} of {B} will visit {cap} {D}"),
            kind("protest",
                    "Students march in {C}|{a} students protest in {C}|Thousands of students demonstrate in {C}",
                    "Thousands of {a} students protested in {C} {D} against {T}|Thousands of students marched through {C} {D} in"
                            + " protest at {T}|{a} students demonstrated in {C} {D} against {T}",
                    "The students marched through the centre of {C}|{a} students protested against {T}",
                    "thousands of {a} students protested in {C} against {T}|{a} students marched in {C} against {T}",
                    "{a} students will protest in {C} {D} against {T}|Students plan to march in {C} {D}"),
            kind("release",
                    "{A} frees activist {P}|Activist {P} freed from prison|{a} activist {P} released",
                    "{A} released activist {P} from prison {D}|{a} authorities freed activist {P} {D}|Activist {P} was"
                            + " released from a {a} prison in {C} {D}",
                    "{a} authorities released {P} without conditions|The authorities freed {P} in {C}",
                    "{a} authorities released activist {P} from prison|activist {P} was freed by {a} authorities",
                    ""),
            kind("sentence",
                    "{a} court jails {P}|Court in {C} sentences opposition leader {P}|{a} opposition leader {P} sentenced",
                    "A {a} court sentenced opposition leader {P} to {N} years in prison {D}|A court in {C} sentenced {P}, a {a}"
                            + " opposition leader, to {N} years in jail {D}|{a} opposition leader {P} was sentenced to {N}"
                            + " years in prison by a court in {C} {D}",
                    "The {a} court sentenced {P} to {N} years|The court in {C} sentenced {P} after a short trial",
                    "a {a} court sentenced opposition leader {P} to prison|a court in {C} sentenced opposition leader {P}",
                    ""),
            kind("aid",
                    "{A} sends food to {B}|{A} sends aid to {B}|{B} gets food aid from {A}",
                    "{A} sent {N} tonnes of food aid to {B} {D}|{A} delivered {N} tonnes of food to {B} {D}"
                            + "|The {a} government delivered food aid to {B} {D}",
                    "{A} delivered the aid to {B} by ship|{A} sent the food aid to {B} through the port",
                    "{A} sent food aid to {B}|{A} delivered food to {B}",
                    "{A} will send {N} tonnes of food aid to {B} {D}|{A} will deliver food aid to {B} {D}"),
            kind("sign",
                    "{A} and {B} sign accord|{A}, {B} sign agreement on trade|{A} and {B} sign trade accord",
                    "{A} and {B} signed an accord on trade in {cap} {D}|{A} signed a trade agreement with {B} {D}"
                            + "|The governments of {A} and {B} signed a trade accord {D}",
                    "{A} and {B} signed the accord after a year of work|{A} signed the agreement with {B}",
                    "{A} and {B} signed a trade accord|{A} signed a trade agreement with {B}",
                    "{A} and {B} will sign a trade accord {D}|{A} will sign a trade agreement with {B} {D}"),
            kind("accuse",
                    "{A} accuses {B} over {T}|{A} accuses {B} of spying|{a} {minister} accuses {B}",
                    "{A} accused {B} {D} of breaking promises about {T}|The {a} government accused {B} {D} of lying about {T}"
                            + "|{a} {minister} {P} accused {B} {D} of deceit in the matter of {T}",
                    "{A} accused {B} of deceit over {T}|The {a} government accused {B} of lying about {T}",
                    "{A} accused {B} of lying about {T}|the {a} government accused {B} of deceit over {T}",
                    ""),
            kind("airstrike",
                    "{a} jets bomb rebels near {C}|{a} air force bombs rebel camp|Rebels bombed by {a} air force",
                    "The {a} air force bombed a rebel camp near {C} {D}, killing {N} rebels|{a} warplanes bombed rebels near"
                            + " {C} {D}|{a} jets bombed a camp of rebels outside {C} {D} and killed {N}",
                    "The {a} air force bombed the rebels twice|{a} warplanes bombed the camp near {C}",
                    "the {a} air force bombed a rebel camp near {C}|{a} warplanes bombed rebels near {C}",
                    ""),
            kind("curfew",
                    "Curfew imposed in {C}|{A} imposes curfew in {C}|{a} authorities impose curfew in {C}",
                    "{a} authorities imposed a curfew in {C} {D}|The {a} government imposed a curfew in {C} {D}"
                            + "|{A} imposed a curfew on {C} {D}",
                    "The {a} authorities imposed the curfew from dusk to dawn|The {a} government imposed the curfew in {C}",
                    "{a} authorities imposed a curfew in {C}|the {a} government imposed a curfew on {C}",
                    ""));

    private static Stream.Kind kind(
            String name, String headlines, String leads, String again, String background, String announced) {
        return new Stream.Kind(name, split(headlines), split(leads), split(again), split(background), split(announced));
    }

    private static List<String> split(String alternatives) {
        return alternatives.isEmpty() ? List.of() : List.of(alternatives.split("\\|"));
    }

    private StreamWords() {}
}
