import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the signatures off the jars of a folder: {@code java Unsigned.java FOLDER}. Java checks each class of a signed jar when it is
 * loaded, and keeps none of them in a class-data archive, so that what needs them starts late. They were fetched and checked before.
 */
final class Unsigned {
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

    public static void main(String[] folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder[0]))) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).collect(Collectors.toList())) {
                if (isSigned(jar)) {
                    strip(jar);
                }
            }
        }
    }

    private static boolean isSigned(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().anyMatch(Unsigned::isSignature);
        }
    }

    private static boolean isSignature(ZipEntry entry) {
        return SIGNATURE.matcher(entry.getName()).matches();
    }

    /** The jar keeps its time, so that nobody takes it for another version. */
    private static void strip(Path jar) throws IOException {
        Path part = jar.resolveSibling(jar.getFileName() + ".part");
        FileTime time = Files.getLastModifiedTime(jar);
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(part))) {
            for (ZipEntry entry : from.stream().collect(Collectors.toList())) {
                if (!isSignature(entry)) {
                    copy(from, entry, to);
                }
            }
        }
        Files.setLastModifiedTime(part, time);
        Files.move(part, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(ZipFile from, ZipEntry entry, ZipOutputStream to) throws IOException {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setLastModifiedTime(entry.getLastModifiedTime());
        to.putNextEntry(same);
        try (InputStream content = from.getInputStream(entry)) {
            content.transferTo(to);
        }
        to.closeEntry();
    }
}
