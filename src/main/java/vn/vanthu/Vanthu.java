package vn.vanthu;

import vn.vanthu.cli.adapter.Commands;
import vn.vanthu.operations.adapter.Service;

/** Văn Thư: a command when one is named, otherwise the service. */
public final class Vanthu {

    private Vanthu() {}

    public static void main(String[] args) {
        if (args.length > 0 && (!args[0].startsWith("--") || args[0].equals("--help"))) {
            System.exit(Commands.run(args));
        }
        Service.run(args);
    }
}
