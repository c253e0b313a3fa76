package vn.vanthu.extraction.adapter.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiFunction;
import vn.vanthu.extraction.PaperReader;
import vn.vanthu.extraction.Reading;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

/** The process's own side: says that it is there, then answers file after file until nobody asks any more. */
public final class ReadingLoop {

    static final byte[] GREETING = {1};

    /** @param recognition the time for recognising a picture; zero when a text is to be read */
    private record Question(Duration recognition, byte[] file) {}

    private ReadingLoop() {}

    /**
     * Ends the process when the asker is gone, whatever is being read just then; returns only by an exception.
     *
     * @param in of the asker
     * @param out to the asker; nothing else may write to it
     * @param recogniser reads what is only a picture, within a time
     */
    public static void run(
            InputStream in, OutputStream out, PaperReader reader, BiFunction<Attachment, Duration, Reading> recogniser)
            throws IOException, InterruptedException {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(ReadingLoop::end));
        BlockingQueue<Question> questions = new LinkedBlockingQueue<>();
        Thread listener = new Thread(() -> listen(in, questions), "questions");
        listener.setDaemon(true);
        listener.start();
        DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
        Frames.write(answers, GREETING);
        while (true) {
            Question question = questions.take();
            Attachment file = new Attachment("", "", Content.of(question.file()));
            Reading reading = question.recognition().isZero()
                    ? reader.read(file)
                    : recogniser.apply(file, question.recognition());
            Frames.write(answers, ReadingEncoder.encode(reading));
        }
    }

    private static void listen(InputStream in, BlockingQueue<Question> questions) {
        try {
            DataInputStream asked = new DataInputStream(new BufferedInputStream(in, 1 << 16));
            while (true) {
                Duration recognition = Duration.ofMillis(asked.readInt());
                questions.add(new Question(recognition, Frames.read(asked, Frames.QUESTION)));
            }
        } catch (IOException e) {
            end();
        }
    }

    /** Without the goodbyes of shutdown hooks, which what was read may keep from ending. */
    private static void end() {
        Runtime.getRuntime().halt(0);
    }
}
