package org.vigil.incidents.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.incidents.place.Resolution.Candidate;
import org.vigil.incidents.place.Resolution.How;

/** What the other features ask about places that are named; {@link Boundaries} answers for points. */
@ApplicationScoped
public class Places {

    private final PlaceRepository places;
    private final Map<String, DivisionNames> byCountry = new ConcurrentHashMap<>();

    Places(PlaceRepository places) {
        this.places = places;
    }

    /**
     * The division that a stated name means, such as {@code Al Anbār province}, {@code Dayr az-Zawr} or {@code دير الزور}.
     *
     * @param country ISO 3166-1 alpha-2
     * @param statedName a name in any script and spelling, or the code itself
     * @return ISO 3166-2; empty where the name fits none, or several equally well
     */
    @Transactional
    public Optional<String> admin1(String country, String statedName) {
        return Optional.ofNullable(resolve(country, statedName).code());
    }

    /** The same, with how it was found and what else it could be. */
    @Transactional
    Resolution resolve(String country, String stated) {
        DivisionNames names = byCountry.computeIfAbsent(country, Places::namesIn);
        String code = stated.strip();
        if (names.has(code)) {
            return new Resolution(country, stated, code, How.CODE, List.of(names.candidate(code, 1)));
        }
        Spelling spelling = Spelling.of(stated);
        if (spelling.folded().isEmpty()) {
            return new Resolution(country, stated, null, null, List.of());
        }
        Map.Entry<String, How> found = names.named(spelling).map(named -> Map.entry(named, How.NAME))
                .or(() -> added(country, spelling).map(named -> Map.entry(named, How.ADDED_NAME)))
                .or(() -> names.guessed(spelling)).orElse(null);
        List<Candidate> candidates = names.candidates(spelling);
        return found == null ? new Resolution(country, stated, null, null, candidates)
                : new Resolution(country, stated, found.getKey(), found.getValue(), candidates);
    }

    private Optional<String> added(String country, Spelling stated) {
        List<String> codes = places.changedDivisions(country).stream()
                .filter(place -> place.everyName().anyMatch(name -> Spelling.of(name).compact().equals(stated.compact())))
                .map(place -> place.admin1).distinct().toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    private static DivisionNames namesIn(String country) {
        return new DivisionNames(World.DIVISIONS.getOrDefault(country, List.of()));
    }

    /** Read when first asked. */
    private static final class World {

        static final Map<String, List<NamedDivision>> DIVISIONS = Divisions.named().stream()
                .collect(Collectors.groupingBy(NamedDivision::country));
    }
}
