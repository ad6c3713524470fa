package dateline.actor;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of the world that reports speak of as an actor: "Western countries", "the South American country".
 *
 * @param adjective as reports write it
 * @param members codes of its countries, as far as "the South American country" may mean one of them
 */
record Region(String adjective, Set<String> members) {

    private static final String SOUTH_AMERICA = "ARG BOL BRA CHL COL ECU GUY PER PRY SUR URY VEN";
    private static final String CENTRAL_AMERICA = "BLZ CRI GTM HND NIC PAN SLV";
    private static final String CARIBBEAN = "ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA TTO VCT PRI";
    private static final String WEST_AFRICA = "BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SLE TGO";
    private static final String EAST_AFRICA = "BDI COM DJI ERI ETH KEN MDG MUS RWA SOM SSD SYC TZA UGA";
    private static final String CENTRAL_AFRICA = "AGO CAF CMR COD COG GAB GNQ STP TCD";
    private static final String SOUTHERN_AFRICA = "BWA LSO MOZ MWI NAM SWZ ZAF ZMB ZWE";
    private static final String NORTH_AFRICA = "DZA EGY LBY MAR SDN TUN";
    private static final String GULF = "ARE BHR KWT OMN QAT SAU";
    private static final String MIDDLE_EAST = GULF + " EGY IRN IRQ ISR JOR LBN PSE SYR TUR YEM";
    private static final String ARAB = GULF + " DZA EGY IRQ JOR LBN LBY MAR MRT PSE SDN SYR TUN YEM";
    private static final String SOUTH_ASIA = "AFG BGD BTN IND LKA MDV NPL PAK";
    private static final String SOUTHEAST_ASIA = "BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM";
    private static final String EAST_ASIA = "CHN HKG JPN KOR MNG PRK TWN";
    private static final String CENTRAL_ASIA = "KAZ KGZ TJK TKM UZB";
    private static final String BALTIC = "EST LTU LVA";
    private static final String NORDIC = "DNK FIN ISL NOR SWE";
    private static final String BALKAN = "ALB BGR BIH GRC HRV MKD MNE ROU SRB SVN XKX";
    private static final String WESTERN_EUROPE = "AUT BEL CHE DEU ESP FRA GBR IRL ITA LUX NLD PRT";
    private static final String EASTERN_EUROPE = "BLR CZE HUN MDA POL SVK UKR RUS BGR ROU";
    private static final String EUROPE =
            WESTERN_EUROPE + " " + NORDIC + " " + BALTIC + " " + BALKAN + " " + EASTERN_EUROPE + " CYP MLT GEO ARM";
    private static final String PACIFIC = "AUS FJI KIR MHL FSM NRU NZL PLW PNG SLB TON TUV VUT WSM";
    private static final String CAUCASUS = "ARM AZE GEO";

    private static final Map<String, Region> BY_ADJECTIVE = table();

    Region {
        members = Set.copyOf(members);
    }

    /** The region of an adjective of one or two words as written, or {@code null}. */
    static @Nullable Region of(String adjective) {
        return BY_ADJECTIVE.get(adjective);
    }

    private static Map<String, Region> table() {
        Map<String, Region> regions = new LinkedHashMap<>();
        add(regions, "Western", WESTERN_EUROPE + " USA CAN AUS NZL");
        add(regions, "European", EUROPE);
        add(regions, "Eastern European", EASTERN_EUROPE);
        add(regions, "Western European", WESTERN_EUROPE);
        add(regions, "South American", SOUTH_AMERICA);
        add(regions, "Central American", CENTRAL_AMERICA);
        add(regions, "Latin American", SOUTH_AMERICA + " " + CENTRAL_AMERICA + " MEX CUB DOM");
        add(regions, "Caribbean", CARIBBEAN);
        add(regions, "North American", "CAN MEX USA");
        add(regions, "African", all(WEST_AFRICA, EAST_AFRICA, CENTRAL_AFRICA, SOUTHERN_AFRICA, NORTH_AFRICA));
        add(regions, "West African", WEST_AFRICA);
        add(regions, "East African", EAST_AFRICA);
        add(regions, "Central African", CENTRAL_AFRICA);
        add(regions, "Southern African", SOUTHERN_AFRICA);
        add(regions, "North African", NORTH_AFRICA);
        add(regions, "Sahel", "BFA MLI MRT NER TCD");
        add(regions, "Gulf", GULF);
        add(regions, "Arab", ARAB);
        add(regions, "Middle Eastern", MIDDLE_EAST);
        add(regions, "Asian", all(SOUTH_ASIA, SOUTHEAST_ASIA, EAST_ASIA, CENTRAL_ASIA));
        add(regions, "South Asian", SOUTH_ASIA);
        add(regions, "Southeast Asian", SOUTHEAST_ASIA);
        add(regions, "East Asian", EAST_ASIA);
        add(regions, "Central Asian", CENTRAL_ASIA);
        add(regions, "Baltic", BALTIC);
        add(regions, "Nordic", NORDIC);
        add(regions, "Scandinavian", "DNK NOR SWE");
        add(regions, "Balkan", BALKAN);
        add(regions, "Caucasus", CAUCASUS);
        add(regions, "Pacific", PACIFIC);
        return regions;
    }

    private static String all(String... parts) {
        return String.join(" ", parts);
    }

    private static void add(Map<String, Region> regions, String adjective, String members) {
        Set<String> codes = Arrays.stream(members.split(" ")).collect(Collectors.toUnmodifiableSet());
        regions.put(adjective, new Region(adjective, codes));
    }
}
