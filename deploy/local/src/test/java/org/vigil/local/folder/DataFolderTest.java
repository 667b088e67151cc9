package org.vigil.local.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temporary;

    @Test
    void a_new_folder_is_made_for_its_owner_alone() throws IOException {
        DataFolder folder = DataFolder.open(temporary.resolve("a/b"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.root()))).isEqualTo("rwx------");
        assertThat(folder.exists()).isTrue();
    }

    @Test
    void a_file_is_refused() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file)).isInstanceOf(Refusal.class)
                .hasMessageContaining("is a file and not a folder");
    }

    @Test
    void a_folder_with_files_of_others_is_refused_and_left_alone() throws IOException {
        Files.createFile(temporary.resolve("letter.txt"));

        assertThatThrownBy(() -> DataFolder.open(temporary)).isInstanceOf(Refusal.class)
                .hasMessageContaining("holds files that are not Vigil's");
        assertThat(temporary).isDirectoryNotContaining("glob:**run");
    }

    @Test
    void a_second_command_on_the_same_folder_is_refused_until_the_first_is_done() throws IOException {
        DataFolder folder = DataFolder.open(temporary.resolve("data"));
        try (FolderLock first = FolderLock.acquire(folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> FolderLock.acquire(folder)).isInstanceOf(Refusal.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        FolderLock.acquire(folder).close();
    }

    @Test
    void ports_are_kept_and_one_that_is_taken_is_chosen_anew() throws IOException {
        DataFolder folder = DataFolder.open(temporary.resolve("data"));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(Ports.HOST))) {
            Ports ports = Ports.in(folder);
            ports.set("kafka", taken.getLocalPort());
            ports.ensureFree("kafka");
            ports.ensureFree("postgres");
            ports.save();

            assertThat(ports.of("kafka")).isNotEqualTo(taken.getLocalPort()).isNotEqualTo(ports.of("postgres")).isPositive();
            assertThat(Ports.obstacle(taken.getLocalPort())).isPresent();
            assertThat(Ports.in(folder).of("kafka")).isEqualTo(ports.of("kafka"));
        }
    }

    @Test
    void a_damaged_list_of_ports_is_named() throws IOException {
        DataFolder folder = DataFolder.open(temporary.resolve("data"));
        Files.writeString(folder.ports(), "edge=many\n");

        assertThatThrownBy(() -> Ports.in(folder).of("edge")).isInstanceOf(Refusal.class).hasMessageContaining("is damaged");
    }
}
