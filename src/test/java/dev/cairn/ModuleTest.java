// SPDX-License-Identifier: Apache-2.0
package dev.cairn;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// The tests run on the class path, where everything is open; the program runs as a module.
class ModuleTest {
    @Test
    void everyPackageWithCommandsIsOpenToTheCommandLineLibrary() throws URISyntaxException {
        var opened =
                module().opens().stream()
                        .filter(opens -> opens.targets().contains("info.picocli"))
                        .map(ModuleDescriptor.Opens::source)
                        .collect(Collectors.toSet());
        var commands =
                new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("dev.cairn")
                                .stream()
                                .filter(ModuleTest::isReadByReflection)
                                .map(JavaClass::getPackageName)
                                .collect(Collectors.toSet());
        assertThat(commands).isNotEmpty();
        assertThat(opened).isEqualTo(commands);
    }

    private static boolean isReadByReflection(JavaClass type) {
        return type.isAnnotatedWith(Command.class)
                || type.getFields().stream()
                        .anyMatch(
                                field ->
                                        field.isAnnotatedWith(Option.class)
                                                || field.isAnnotatedWith(Parameters.class));
    }

    private static ModuleDescriptor module() throws URISyntaxException {
        var classes =
                Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(classes).find("dev.cairn").orElseThrow().descriptor();
    }
}
