namespace Linter.Conventions.Tests;

/// <summary>Tests stand where what they test stands.</summary>
public sealed class MirrorLaws
{
    /// <summary>Test classes that are about more than one source file, each with the reason.</summary>
    private static readonly Dictionary<string, string> AboutNoSingleFile = new(StringComparer.Ordinal)
    {
        ["tests/Linter.Cli.Tests/ConfigurationPageTests.cs"] = "runs what docs/configuration.md shows",
        ["tests/Linter.Cli.Tests/SuppressingTests.cs"] = "every form and fault of a suppression through the command line, and what docs/suppressing.md shows",
        ["tests/Linter.Cli.Tests/FixingPageTests.cs"] = "runs what docs/fixing.md shows",
        ["tests/Linter.Cli.Tests/ReadmeTests.cs"] = "runs what the README shows",
        ["tests/Linter.Delivery.Tests/ActionTests.cs"] = "the GitHub Action, step by step",
        ["tests/Linter.Delivery.Tests/GitLabTests.cs"] = "the job for GitLab that a page shows",
        ["tests/Linter.Delivery.Tests/PackageTests.cs"] = "the package of the tool",
        ["tests/Linter.Delivery.Tests/PlainHookTests.cs"] = "the hook that a page shows",
        ["tests/Linter.Delivery.Tests/PreCommitTests.cs"] = "the hooks for pre-commit",
        ["tests/Linter.Delivery.Tests/ShownWorkflowTests.cs"] = "the workflows that pages show, job by job",
        ["tests/Linter.Delivery.Tests/WorkflowTests.cs"] = "the action and the workflows as files",
        ["tests/Linter.Cli.Tests/Reports/HostileDocumentTests.cs"] = "one document through all reports and their foreign readers",
        ["tests/Linter.Cli.Tests/Reports/OutputFormatsPageTests.cs"] = "runs what docs/output-formats.md shows",
        ["tests/Linter.Cli.Tests/Reports/SarifOfRunsTests.cs"] = "gives whole logs to the public validators",
        ["tests/Linter.Cli.Tests/Commands/MovedContentTests.cs"] = "a property of all findings",
        ["tests/Linter.Cli.Tests/Revisions/GitPageTests.cs"] = "runs what docs/git.md shows",
        ["tests/Linter.Cli.Tests/Revisions/HistoryPageTests.cs"] = "runs what the pages of rules over the history show, as repositories",
        ["tests/Linter.Cli.Tests/Revisions/HookTests.cs"] = "the tool as a program inside of real commits",
        ["tests/Linter.Cli.Tests/Revisions/LazyLoadingTests.cs"] = "which libraries the tool loads as a program",
        ["tests/Linter.Cli.Tests/Revisions/SameFindingsTests.cs"] = "one document over all sources",
        ["tests/Linter.Cli.Tests/Revisions/UnusualRepositoryTests.cs"] = "all options of Git in repositories of many kinds",
        ["tests/Linter.Cli.Tests/Revisions/UntouchedRepositoryTests.cs"] = "a property of all commands",
        ["tests/Linter.Cli.Tests/Surroundings/InterruptionTests.cs"] = "the tool as a program that is killed",
        ["tests/Linter.Cli.Tests/Surroundings/OutputFailureTests.cs"] = "the tool as a program whose output fails",
        ["tests/Linter.Cli.Tests/Surroundings/SameBytesTests.cs"] = "the tool as a program on other machines",
        ["tests/Linter.Cli.Tests/Surroundings/StartUpTests.cs"] = "what the tool loads as a program",
        ["tests/Linter.Cli.Tests/Surroundings/SystemPathTests.cs"] = "paths as the system of the machine writes them",
        ["tests/Linter.Cli.Tests/Surroundings/UnusualFileTests.cs"] = "the tool as a program on files of all kinds",
        ["tests/Linter.Reporting.Tests/Sarif/SarifValidationTests.cs"] = "gives whole logs to the public validators",
        ["tests/Linter.Rules.Tests/Oracle/MutationTests.cs"] = "whole documents against the oracle",
        ["tests/Linter.Rules.Tests/Oracle/SafeFixTests.cs"] = "properties of all safe fixes on whole documents",
        ["tests/Linter.Rules.Tests/Oracle/SeedTests.cs"] = "whole documents against the oracle",
        ["tests/Linter.Rules.Tests/PathologicalTextTests.cs"] = "all rules on documents nobody writes",
        ["tests/Linter.Rules.Tests/Pages/PageExampleTests.cs"] = "runs the examples of all pages",
        ["tests/Linter.Tests/Readings/ClockReadingTests.cs"] = "one kind of reading over all readers",
        ["tests/Linter.Tests/Readings/DateReadingTests.cs"] = "one kind of reading over all readers",
        ["tests/Linter.Tests/Readings/DateTimeReadingTests.cs"] = "one kind of reading over all readers",
        ["tests/Linter.Tests/Readings/DaylightSavingSuiteTests.cs"] = "worked cases of daylight saving over zone table and rules",
        ["tests/Linter.Tests/Readings/DocumentedFormsTests.cs"] = "runs the tables of docs/times-and-durations.md",
        ["tests/Linter.Tests/Readings/LinearWorkTests.cs"] = "a property of all readers",
        ["tests/Linter.Tests/Readings/ProblemReadingTests.cs"] = "one kind of reading over all readers",
        ["tests/Linter.Tests/Readings/SeedLabelTests.cs"] = "all readers on labelled documents",
        ["tests/Linter.Tests/Readings/StampReadingTests.cs"] = "one kind of reading over all readers",
        ["tests/Linter.Tests/Readings/SubjectTests.cs"] = "one property of a reading over all readers",
        ["tests/Linter.Tests/Readings/UnreadTextTests.cs"] = "what no reader may read",
        ["tests/Linter.Tests/Semantics/Impacts/QuantifiedClaimTests.cs"] = "claims with numbers over all readers of impact",
        ["tests/Linter.Tests/Semantics/Impacts/WordedClaimTests.cs"] = "claims in words over all readers of impact",
        ["tests/Linter.Tests/Semantics/Prose/ProseReadersOnAnyTextTests.cs"] = "a property of all readers of prose",
        ["tests/Linter.Tests/Semantics/SeedLabelsTests.cs"] = "the whole model on whole documents",
        ["tests/Linter.Tests/Semantics/SeedFactsTests.cs"] = "the whole model on whole documents",
        ["tests/Linter.Tests/Syntax/CodeAndQuoteTests.cs"] = "one construct through the whole translation",
        ["tests/Linter.Tests/Syntax/FrontMatterTests.cs"] = "one construct through the whole translation",
        ["tests/Linter.Tests/Syntax/HeadingTests.cs"] = "one construct through the whole translation",
        ["tests/Linter.Tests/Syntax/HtmlTests.cs"] = "one construct through the whole translation",
        ["tests/Linter.Tests/Syntax/ListTests.cs"] = "one construct through the whole translation",
        ["tests/Linter.Tests/Syntax/ParagraphTests.cs"] = "one construct through the whole translation",
        ["tests/Linter.Tests/Syntax/ReadableTextTests.cs"] = "one construct through the whole translation",
        ["tests/Linter.Tests/Syntax/TableTests.cs"] = "one construct through the whole translation",
    };

    private static readonly HashSet<string> Sources = [.. SourceFile.Below("src").Select(file => file.Path)];

    [Test]
    public void A_test_file_mirrors_a_source_file() => SourceFile.Below("tests")
        .Where(file => file.Project.EndsWith(".Tests", StringComparison.Ordinal) && file.Project != "Linter.Conventions.Tests")
        .Where(file => file.Name.EndsWith("Tests", StringComparison.Ordinal) && !AboutNoSingleFile.ContainsKey(file.Path))
        .Where(file => !Sources.Contains(MirrorOf(file)))
        .Select(file => $"{file.Path} (no {MirrorOf(file)})")
        .ShouldNotExist("Name the test after the type it tests, in the same folder, or list it in MirrorLaws with the reason:");

    [Test]
    public void Exemptions_are_needed() => AboutNoSingleFile.Keys
        .Where(path => SourceFile.Below("tests").All(file => file.Path != path))
        .ShouldNotExist("Remove these from the list in MirrorLaws:");

    private static string MirrorOf(SourceFile test) =>
        string.Join('/', new[] { "src", test.Project[..^".Tests".Length], test.Folder, test.Name[..^"Tests".Length] + ".cs" }.Where(part => part.Length > 0));
}
