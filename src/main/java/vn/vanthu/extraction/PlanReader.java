package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vanthu.document.Column.Role;
import vn.vanthu.document.Frame;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Place;
import vn.vanthu.document.VietnameseText;

/** Đọc kế hoạch: the frame table of a plan and what its text says of goals and cost. */
final class PlanReader {

    private PlanReader() {}

    /** The plan that the papers carry together. A second copy of a row, in another file, adds nothing. */
    static Plan read(List<OpenedPaper> papers, Outline outline) {
        if (outline.frame().isEmpty()) {
            return Plan.NONE;
        }
        Frame frame = outline.frame().get();
        AreaNames areas = new AreaNames(
                outline.parts().stream().filter(Outline.Part::area).toList());
        return new Plan(
                items(papers, frame, areas),
                sought(papers, frame.goals()),
                sought(papers, frame.budget()),
                papers.stream().map(paper -> PlanText.opening(paper.layout())).collect(Collectors.joining("\n")));
    }

    private static List<PlanItem> items(List<OpenedPaper> papers, Frame frame, AreaNames areas) {
        List<PlanItem> items = new ArrayList<>();
        Set<List<String>> known = new HashSet<>();
        for (OpenedPaper paper : papers) {
            List<PlanItem> found = new PlanTables(paper.file(), frame.columns(), areas).read(paper.paper());
            found.stream().filter(item -> !known.contains(key(item))).forEach(items::add);
            found.forEach(item -> known.add(key(item)));
        }
        return items;
    }

    private static List<String> key(PlanItem item) {
        return List.of(item.area(), VietnameseText.fold(item.task()), VietnameseText.fold(item.text(Role.OUTPUT)));
    }

    private static Optional<Place> sought(List<OpenedPaper> papers, Frame.Sought sought) {
        for (OpenedPaper paper : papers) {
            Optional<Place.Position> at = PlanText.find(paper.layout().lines(), sought);
            if (at.isPresent()) {
                return Optional.of(new Place(paper.file(), at.get()));
            }
        }
        return Optional.empty();
    }
}
