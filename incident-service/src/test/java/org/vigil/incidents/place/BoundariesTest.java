package org.vigil.incidents.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundariesTest {

    private static final Boundaries WORLD = Boundaries.ofTheWorld();

    @ParameterizedTest
    @CsvSource({
            // Iraq and Syria: the seats of the governorates
            "33.4206,43.3078,IQ-AN", "36.1912,44.0092,IQ-AR", "30.5085,47.7804,IQ-BA", "32.4637,44.4196,IQ-BB",
            "33.3406,44.4009,IQ-BG", "36.8671,42.9885,IQ-DA", "33.7466,44.6437,IQ-DI", "31.0437,46.2578,IQ-DQ",
            "32.6160,44.0249,IQ-KA", "35.4681,44.3922,IQ-KI", "31.8356,47.1442,IQ-MA", "31.3315,45.2805,IQ-MU",
            "32.0000,44.3300,IQ-NA", "36.3350,43.1189,IQ-NI", "31.9930,44.9249,IQ-QA", "34.6071,43.6781,IQ-SD",
            "35.5613,45.4306,IQ-SU", "32.5128,45.8182,IQ-WA",
            "33.5102,36.2913,SY-DI", "32.6189,36.1021,SY-DR", "35.3359,40.1408,SY-DY", "36.5024,40.7477,SY-HA",
            "34.7268,36.7234,SY-HI", "36.2012,37.1612,SY-HL", "35.1318,36.7578,SY-HM", "35.9306,36.6339,SY-ID",
            "35.5317,35.7901,SY-LA", "35.9500,39.0100,SY-RA", "33.5667,36.9000,SY-RD", "32.7090,36.5695,SY-SU",
            "34.8890,35.8866,SY-TA", "33.1250,35.8200,SY-QU",
            // what Natural Earth calls otherwise: Halabja has no code in ISO 3166-2, Manbij is a district of Aleppo
            "35.1778,45.9861,IQ-SU", "36.5281,37.9549,SY-HL", "36.0714,44.6289,IQ-AR", "35.8378,38.5481,SY-RA",
            // the world
            "48.8566,2.3522,FR-75C", "51.5074,-0.1278,GB-WSM", "52.5200,13.4050,DE-BE", "48.1371,11.5754,DE-BY",
            "40.4168,-3.7038,ES-M", "55.7558,37.6173,RU-MOW", "50.4501,30.5234,UA-30", "49.9935,36.2304,UA-63",
            "44.9521,34.1024,UA-43", "39.9334,32.8597,TR-06", "36.2021,36.1600,TR-31", "35.6892,51.3890,IR-23",
            "31.3183,48.6706,IR-06", "34.5553,69.2075,AF-KAB", "31.5938,64.3700,AF-HEL", "24.7136,46.6753,SA-01",
            "15.3694,44.1910,YE-SA", "33.8938,35.5018,LB-BA", "30.0444,31.2357,EG-C", "11.8333,13.1500,NG-BO",
            "16.2666,-0.0500,ML-7", "2.0469,45.3182,SO-BN", "40.7128,-74.0060,US-NY", "29.7604,-95.3698,US-TX",
            "64.8378,-147.7164,US-AK", "45.5019,-73.5674,CA-QC", "19.4326,-99.1332,MX-CMX", "-23.5505,-46.6333,BR-SP",
            "4.7110,-74.0721,CO-DC", "-34.6037,-58.3816,AR-C", "28.6139,77.2090,IN-DL", "17.3850,78.4867,IN-TS",
            "39.9042,116.4074,CN-BJ", "35.6762,139.6503,JP-13", "-33.8688,151.2093,AU-NSW", "-36.8485,174.7633,NZ-AUK",
            "59.9139,10.7522,NO-03", "52.2297,21.0122,PL-14", "14.5995,120.9842,PH-00", "-26.2041,28.0473,ZA-GP" })
    void a_place_lies_in_its_division(double lat, double lon, String code) {
        assertThat(WORLD.admin1(lat, lon)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({ "0,-30", "0,0", "34.0,28.0", "27.5,51.5", "35.5,35.3", "45,-180", "45,180", "-60,100" })
    void the_sea_belongs_to_no_division(double lat, double lon) {
        assertThat(WORLD.division(lat, lon)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "90,0", "90,180", "89.9,-77" })
    void there_is_nothing_at_the_north_pole(double lat, double lon) {
        assertThat(WORLD.division(lat, lon)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "-90,0", "-90,180", "-89.99,-120", "-75,25" })
    void Antarctica_is_land_without_a_code(double lat, double lon) {
        assertThat(WORLD.admin1(lat, lon)).isEmpty();
        assertThat(WORLD.division(lat, lon)).map(Division::country).contains("AQ");
    }

    @ParameterizedTest
    @CsvSource({ "66.0,179.99,RU-CHU", "66.0,-179.99,RU-CHU", "66.0,180,RU-CHU", "66.0,-180,RU-CHU", "-16.8,179.99,FJ-N",
            "-16.8,-179.99,FJ-N" })
    void the_date_line_divides_no_division(double lat, double lon, String code) {
        assertThat(WORLD.admin1(lat, lon)).contains(code);
    }

    @Test
    void a_point_off_the_coast_belongs_to_the_nearest_shore_within_the_tolerance_and_not_beyond() {
        double shore = shoreWestOf(34.89, 35.92);

        assertThat(WORLD.admin1(34.89, shore - kmEast(4.5, 34.89))).contains("SY-TA");
        assertThat(WORLD.admin1(34.89, shore - kmEast(8, 34.89))).isEmpty();
    }

    @Test
    void crossing_a_border_changes_the_division_once() {
        String before = "SY-DY";
        int changes = 0;
        for (double lon = 40.6; lon < 42.0; lon += 0.001) {
            String now = WORLD.admin1(34.5, lon).orElseThrow();
            changes += now.equals(before) ? 0 : 1;
            before = now;
        }
        assertThat(changes).isOne();
        assertThat(before).isEqualTo("IQ-AN");
    }

    /** The longitude at which the land ends, going west. */
    private static double shoreWestOf(double lat, double lon) {
        double west = lon;
        while (WORLD.admin1(lat, west).isPresent()) {
            west -= 0.001;
        }
        return west + kmEast(Boundaries.TOLERANCE_KM, lat);
    }

    private static double kmEast(double km, double lat) {
        return km / (111.32 * Math.cos(Math.toRadians(lat)));
    }
}
