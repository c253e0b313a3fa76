package vn.vanthu.consolidation.adapter.sheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.consolidation.Share;
import vn.vanthu.consolidation.Source;
import vn.vanthu.consolidation.Treatment;
import vn.vanthu.document.Place;
import vn.vanthu.document.Wording;

/** How sources are named; the same words come a hundred thousand times in one workbook and are made up once. */
final class SourceWords {

    private record Paper(String caseNumber, int version, String file) {}

    private final Links links;
    private final Map<Share.Use, String> uses = new EnumMap<>(Share.Use.class);
    private final Map<Place.Position, String> places = new HashMap<>();
    private final Map<Paper, String> papers = new HashMap<>();
    private final Map<String, Optional<String>> addresses = new HashMap<>();

    SourceWords(Links links) {
        this.links = links;
        for (Share.Use use : Share.Use.values()) {
            uses.put(use, Treatment.words(use));
        }
    }

    String use(Share.Use use) {
        return uses.get(use);
    }

    /** Where in its file something stands. */
    String place(Place place) {
        return places.computeIfAbsent(place.position(), first -> Wording.of(place));
    }

    /** What is shown when a reader points at a value. */
    String tip(Share share) {
        return share.source()
                .map(source -> paper(source) + place(source.place()))
                .orElseGet(() -> use(share.use()));
    }

    /** The page of a submission. */
    Optional<String> address(String caseNumber) {
        return addresses.computeIfAbsent(caseNumber, links::of);
    }

    private String paper(Source source) {
        return papers.computeIfAbsent(
                new Paper(source.caseNumber(), source.version(), source.place().file()),
                paper -> Wording.of(
                        "sheets.tip.source", paper.caseNumber(), Integer.toString(paper.version()), paper.file()));
    }
}
