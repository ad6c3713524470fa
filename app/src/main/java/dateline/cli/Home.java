package dateline.cli;

import java.nio.file.Path;

/** Where the project's checkout lies: the launcher says so in the system property {@code dateline.home}. */
final class Home {

    private Home() {}

    static Path find() {
        return Path.of(System.getProperty("dateline.home", ""));
    }
}
