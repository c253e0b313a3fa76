package vn.vanthu.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.vanthu.document.Block;
import vn.vanthu.document.Outline;
import vn.vanthu.document.VietnameseText;

/** Writes the body of a sample report along its outline. */
final class Narrative {

    private static final String ANNEX = "PL";

    private final SampleOrder order;
    private final Draw draw;
    private final Texts texts;
    private final Wordsmith words;

    Narrative(SampleOrder order, Draw draw, Texts texts, Wordsmith words) {
        this.order = order;
        this.draw = draw;
        this.texts = texts;
        this.words = words;
    }

    List<SampleSection> sections() {
        List<SampleSection> sections = new ArrayList<>();
        sections.add(new SampleSection(SampleSection.OPENING, paragraphs("head.opening")));
        order.outline().parts().stream()
                .filter(part -> !part.code().equals(ANNEX))
                .map(this::section)
                .forEach(sections::add);
        sections.add(new SampleSection(SampleSection.CLOSING, paragraphs("head.closing")));
        return sections;
    }

    private SampleSection section(Outline.Part part) {
        List<Block> blocks = new ArrayList<>();
        String label = part.code().substring(part.code().indexOf('.') + 1);
        if (part.area()) {
            blocks.add(new Block.Heading(2, label, part.title()));
            blocks.addAll(items("area." + topic(part.title()), 3));
        } else {
            blocks.add(new Block.Heading(1, label, partTitle(part).toUpperCase(Locale.ROOT)));
            blocks.addAll(partText(part));
        }
        return new SampleSection(part.code(), blocks);
    }

    /** Many units name the coming period in the heading of the outlook. */
    private String partTitle(Outline.Part part) {
        boolean outlook = VietnameseText.fold(part.title()).startsWith("phuong huong");
        String bare = part.title().replaceFirst("\\s*(trong )?kỳ tới$", "");
        return outlook && draw.yes("period in heading") ? bare + " " + order.nextPeriod() : part.title();
    }

    private List<Block> partText(Outline.Part part) {
        String key = "part." + part.code();
        boolean holdsAreas = order.outline().parts().stream()
                .anyMatch(other -> other.area() && other.code().startsWith(part.code() + "."));
        if (holdsAreas) {
            return List.of();
        }
        if (texts.find(key + ".labels") != null) {
            return items(key, 2);
        }
        return paragraphs(texts.find(key + ".1") == null ? "part.other" : key);
    }

    private List<Block> items(String key, int level) {
        List<Block> blocks = new ArrayList<>();
        for (String label : texts.get(key + ".labels").split(" ")) {
            String item = key + "." + label;
            blocks.add(new Block.Heading(level, label, texts.get(item + ".title")));
            blocks.addAll(paragraphs(item));
        }
        return blocks;
    }

    private List<Block> paragraphs(String key) {
        return Arrays.stream(words.fill(key, texts.choose(key)).split("\n"))
                .<Block>map(Block.Paragraph::new)
                .toList();
    }

    private String topic(String title) {
        String folded = VietnameseText.fold(title);
        return Arrays.stream(texts.get("topic.order").split(", "))
                .filter(topic ->
                        Arrays.stream(texts.get("topic." + topic).split(", ")).anyMatch(folded::contains))
                .findFirst()
                .orElse("general");
    }
}
