package vn.vanthu.sample;

import java.util.List;
import vn.vanthu.document.Block;

/**
 * A stretch of the report's body.
 *
 * @param code section code of the outline; {@link #OPENING} and {@link #CLOSING} for what stands before and after
 * @param blocks the section's own heading first
 */
public record SampleSection(String code, List<Block> blocks) {

    public static final String OPENING = "opening";
    public static final String CLOSING = "closing";

    public SampleSection {
        blocks = List.copyOf(blocks);
    }

    /** True for the part itself and for the areas within it. */
    boolean within(String part) {
        return code.equals(part) || code.startsWith(part + ".");
    }

    SampleSection headingOnly() {
        return new SampleSection(code, blocks.subList(0, 1));
    }

    SampleSection saying(String sentence) {
        return new SampleSection(code, List.of(blocks.get(0), new Block.Paragraph(sentence)));
    }
}
