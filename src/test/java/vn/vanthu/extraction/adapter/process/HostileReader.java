package vn.vanthu.extraction.adapter.process;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.PaperReader;
import vn.vanthu.extraction.Reading;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.FileKind;

/** A process whose reader does to itself what the file says, as a library might that a hostile file has taken over. */
final class HostileReader implements PaperReader {

    private final OutputStream out;
    private int read;

    private HostileReader(OutputStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 0) {
            System.exit(1);
        }
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        ReadingLoop.run(System.in, out, new HostileReader(out), (file, time) -> new HostileReader(out).read(file));
    }

    @Override
    public boolean reads(FileKind kind) {
        return true;
    }

    @Override
    public Reading read(Attachment file) {
        String order = new String(file.content().bytes(), StandardCharsets.UTF_8);
        read++;
        try {
            switch (order) {
                case "exit" -> System.exit(0);
                case "exit unless first" -> exitUnlessFirst();
                case "loop" -> loop();
                case "memory" -> fill(new ArrayList<>());
                case "deep" -> deep(0);
                case "garbage" ->
                    out.write("xin chào các bạn, đây không phải là câu trả lời".getBytes(StandardCharsets.UTF_8));
                case "close" -> {
                    out.close();
                    loop();
                }
                case "huge" -> out.write(new byte[] {0x56, 0x54, 0x31, 0x0A, 0x7F, 0, 0, 0});
                case "refuse" -> throw new IllegalStateException("tên riêng");
                default -> {}
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        String pid = Long.toString(ProcessHandle.current().pid());
        return new Paper(
                "",
                FileKind.PDF,
                List.of(new Paper.Text(order + " " + pid, false, false, false, new Place.Paragraph(1))));
    }

    private void exitUnlessFirst() {
        if (read > 1) {
            System.exit(7);
        }
    }

    private static void loop() {
        long turns = 0;
        while (turns >= 0) {
            turns = (turns + 1) % 1000;
        }
    }

    private static void fill(List<byte[]> kept) {
        while (true) {
            kept.add(new byte[1 << 20]);
        }
    }

    private static int deep(int depth) {
        return deep(depth + 1) + 1;
    }
}
