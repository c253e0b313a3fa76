package vn.vanthu.consolidation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Collectors;

/**
 * Chọn lời trích: what of the units' words a chapter shows when it has not room for all. The points take turns; under each,
 * the unit has its turn that was told least, figures and new measures come before plain words, and introductions and what
 * another unit told in the same words but for its numbers come last.
 */
final class Choice {

    /** Up to so many units are all heard, though they say the same but for the numbers. */
    private static final int FEW = 12;

    /** Of more units, so many are quoted with the same words but for the numbers; others while a quarter of the room is left. */
    private static final int MOST_BUT_NUMBERS = 3;

    /** Hardly a sentence is shorter, in characters. */
    private static final int LEAST_ROOM = 30;

    private final int each;
    private final boolean few;
    private final Map<String, Integer> before;
    private final Map<String, Integer> statements = new HashMap<>();
    private final Map<String, Integer> letters = new HashMap<>();
    private final Map<String, Integer> said = new HashMap<>();
    private final List<Turn> repeated = new ArrayList<>();
    private final List<Turn> lengthy = new ArrayList<>();
    private final int whole;
    private int room;

    /** One statement of one unit under one point, waiting to be told. */
    private record Turn(Candidate of, Statement statement, int told) {}

    /** What one unit could tell under one point. */
    private static final class Candidate {
        private final Told told;
        private final int order;
        private final Deque<Statement> waiting;
        private final BitSet kept = new BitSet();
        private int cut = -1;

        Candidate(Told told, int order) {
            this.told = told;
            this.order = order;
            List<Statement> statements = new ArrayList<>(Statement.of(told));
            statements.sort(Comparator.comparing(Statement::substance));
            this.waiting = new ArrayDeque<>(statements);
        }

        String unit() {
            return told.voice().unit().id();
        }

        void keep(Statement statement) {
            kept.set(statement.first(), statement.first() + statement.count());
        }
    }

    private Choice(int each, int room, Map<String, Integer> before, boolean few) {
        this.few = few;
        this.each = each;
        this.whole = room;
        this.room = room;
        this.before = before;
    }

    /**
     * @param points what the units could tell, under one point after another
     * @param each characters of one unit's words
     * @param room characters of all units' words, leads not counted
     * @param before how many characters of each unit earlier chapters show
     * @return the same lists, what is not shown cut out and counted
     */
    static List<List<Told>> of(List<List<Told>> points, int each, int room, Map<String, Integer> before) {
        Map<String, Integer> ofUnit = points.stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(told -> told.voice().unit().id(), Told::length, Integer::sum));
        boolean few = ofUnit.size() <= FEW;
        return few && fits(ofUnit, each, room) ? points : new Choice(each, room, before, few).of(points);
    }

    private static boolean fits(Map<String, Integer> ofUnit, int each, int room) {
        return ofUnit.values().stream().mapToInt(Integer::intValue).sum() <= room
                && ofUnit.values().stream().allMatch(length -> length <= each);
    }

    private List<List<Told>> of(List<List<Told>> points) {
        List<List<Candidate>> candidates = new ArrayList<>();
        List<PriorityQueue<Turn>> queues = new ArrayList<>();
        int order = 0;
        for (List<Told> point : points) {
            List<Candidate> ofPoint = new ArrayList<>();
            PriorityQueue<Turn> queue = new PriorityQueue<>(order());
            for (Told told : point) {
                Candidate candidate = new Candidate(told, order++);
                ofPoint.add(candidate);
                next(candidate, queue);
            }
            candidates.add(ofPoint);
            queues.add(queue);
        }
        takeTurns(queues);
        int floor = few ? 0 : whole / 4;
        repeated.stream()
                .filter(turn -> turn.statement().substance() != Substance.INTRODUCTION)
                .takeWhile(turn -> room > floor)
                .forEach(this::tell);
        lengthy.forEach(this::tellBeginning);
        return candidates.stream()
                .map(point -> point.stream().map(this::kept).toList())
                .toList();
    }

    private Comparator<Turn> order() {
        return Comparator.comparing((Turn turn) -> turn.statement().substance().compareTo(Substance.RENEWED) >= 0)
                .thenComparing(Turn::told)
                .thenComparing(turn -> turn.statement().substance())
                .thenComparing(turn -> before.getOrDefault(turn.of().unit(), 0))
                .thenComparing(turn -> turn.of().order);
    }

    private void next(Candidate candidate, PriorityQueue<Turn> queue) {
        Statement statement = candidate.waiting.poll();
        if (statement != null) {
            queue.add(new Turn(candidate, statement, statements.getOrDefault(candidate.unit(), 0)));
        }
    }

    private void takeTurns(List<PriorityQueue<Turn>> queues) {
        boolean more = true;
        while (more && room >= LEAST_ROOM) {
            more = false;
            for (PriorityQueue<Turn> queue : queues) {
                more |= takeTurn(queue);
            }
        }
    }

    /** @return false when nothing more waits under the point */
    private boolean takeTurn(PriorityQueue<Turn> queue) {
        while (!queue.isEmpty()) {
            Turn turn = queue.poll();
            int told = statements.getOrDefault(turn.of().unit(), 0);
            if (told > turn.told() || renewed(turn)) {
                Statement same = renewed(turn) ? turn.statement().as(Substance.RENEWED) : turn.statement();
                queue.add(new Turn(turn.of(), same, told));
                continue;
            }
            boolean taken = false;
            String pattern = SaidBefore.pattern(
                    turn.statement().text(), turn.of().told.voice().unit());
            if (said.merge(pattern, 1, Integer::sum) > most(turn.statement())) {
                repeated.add(turn);
            } else if (turn.statement().length() > each) {
                lengthy.add(turn);
            } else {
                taken = tell(turn);
            }
            next(turn.of(), queue);
            if (taken) {
                return true;
            }
        }
        return false;
    }

    private int most(Statement statement) {
        return few || statement.substance() == Substance.INTRODUCTION ? 1 : MOST_BUT_NUMBERS;
    }

    private static boolean renewed(Turn turn) {
        return turn.statement().substance() == Substance.TELLING
                && turn.of()
                        .told
                        .voice()
                        .before()
                        .hasButNumbers(turn.statement().text());
    }

    private boolean tell(Turn turn) {
        int length = turn.statement().length();
        boolean fits = length <= room && letters.getOrDefault(turn.of().unit(), 0) + length <= each;
        if (fits) {
            turn.of().keep(turn.statement());
            count(turn.of().unit(), length);
        }
        return fits;
    }

    /** Of a unit that had nothing short enough to tell. */
    private void tellBeginning(Turn turn) {
        if (!statements.containsKey(turn.of().unit()) && each <= room) {
            turn.of().kept.set(turn.statement().first());
            turn.of().cut = turn.statement().first();
            count(turn.of().unit(), each);
        }
    }

    private void count(String unit, int length) {
        room -= length;
        letters.merge(unit, length, Integer::sum);
        statements.merge(unit, 1, Integer::sum);
    }

    /** The leads all stay, since they show only before something. */
    private Told kept(Candidate candidate) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int number = 0;
        for (Paragraph paragraph : candidate.told.paragraphs()) {
            if (paragraph.lead()) {
                paragraphs.add(paragraph);
                continue;
            }
            List<Sentence> sentences = new ArrayList<>();
            for (Sentence sentence : paragraph.sentences()) {
                if (candidate.kept.get(number)) {
                    sentences.add(number == candidate.cut ? sentence.within(paragraph.line(), each) : sentence);
                }
                number++;
            }
            paragraphs.add(paragraph.with(sentences));
        }
        return candidate.told.with(paragraphs, number - candidate.kept.cardinality());
    }
}
