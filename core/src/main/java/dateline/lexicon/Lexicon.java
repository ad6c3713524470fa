package dateline.lexicon;

import java.util.List;

/**
 * All that the stages know beforehand, read once from the files of {@code lexicon/} and then immutable.
 *
 * @param ontology PLOVER's types, modes, contexts and sectors
 * @param cameo the crosswalk from CAMEO
 * @param countries by code
 * @param people public figures with their offices over time
 * @param organizations bodies
 * @param agents nouns for kinds of people and bodies
 * @param roles offices, titles and their prefixes
 * @param publishers outlets and agencies
 * @param synsets word lists for event rules
 * @param rules the event rules, by file, then as written
 * @param factuality what a word says of the event under it
 * @param folding how planned, requested and refused events are coded
 * @param cues words that say that somebody says something
 * @param figureWords what tells what a figure counts
 * @param olderRoots the compatibility profile for data labelled through CAMEO
 * @param names the names of countries, people and organizations by their words
 */
public record Lexicon(
        Ontology ontology,
        Cameo cameo,
        Countries countries,
        People people,
        Organizations organizations,
        Agents agents,
        Roles roles,
        Publishers publishers,
        Synsets synsets,
        List<EventRule> rules,
        Factuality factuality,
        Folding folding,
        OlderRoots olderRoots,
        Cues cues,
        FigureWords figureWords,
        PhraseIndex<Name> names) {

    public Lexicon {
        rules = List.copyOf(rules);
    }

    /**
     * Reads all files. What is wrong in them is returned beside the lexicon, which holds everything that could be read.
     *
     * @throws java.io.UncheckedIOException if a file is there but cannot be read
     */
    public static LoadedLexicon load(LexiconFiles files) {
        Problems problems = new Problems();
        Ontology ontology = new OntologyReader(files, problems).read();
        Countries countries = Countries.read(files, ontology, problems);
        Cells cells = new Cells(countries.codes(), ontology.sectors().keySet(), problems);
        People people = People.read(files, cells, problems);
        Organizations organizations = Organizations.read(files, cells, problems);
        Synsets synsets = Synsets.read(files);
        Agents agents = Agents.read(files, cells, problems);
        Roles roles = Roles.read(files, cells, problems);
        DictionaryLayer dictionaries =
                new DictionaryLayer(files, CameoActors.read(files, countries.codes(), ontology, problems), problems);
        DictionaryLayer.Actors actors = dictionaries.over(countries, people, organizations, agents);
        Lexicon lexicon = new Lexicon(
                ontology,
                Cameo.read(files, ontology, problems),
                actors.countries(),
                actors.people(),
                actors.organizations(),
                dictionaries.over(agents, roles),
                roles,
                Publishers.read(files, cells, problems),
                synsets,
                new RuleReader(ontology, synsets, problems).read(files.folder("events", ".yaml")),
                Factuality.read(files, problems),
                Folding.read(files, ontology, problems),
                OlderRoots.read(files, ontology, problems),
                Cues.read(files, cells, problems),
                FigureWords.read(files, cells, problems),
                Names.index(actors.countries(), actors.people(), actors.organizations()));
        return new LoadedLexicon(lexicon, problems.sorted());
    }
}
