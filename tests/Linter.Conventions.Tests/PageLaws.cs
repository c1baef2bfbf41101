using Linter.Diagnostics;
using Linter.Rules;
using Linter.Rules.Pages;
using Linter.Testing;

namespace Linter.Conventions.Tests;

/// <summary>What holds for every rule's page.</summary>
public sealed class PageLaws
{
    private static IEnumerable<(DiagnosticDescriptor Rule, RulePage Page)> Pages =>
        from rule in RuleCatalog.Rules
        let path = CheckoutFolder.Combine("rules", RulePages.FileName(rule.Descriptor))
        where File.Exists(path)
        select (rule.Descriptor, RulePage.Parse(File.ReadAllText(path).ReplaceLineEndings("\n")));

    [Test]
    public void The_title_is_id_and_name() => Pages
        .Where(page => page.Page.Id != page.Rule.Id || page.Page.Name != page.Rule.Name)
        .Select(page => $"# {page.Rule.Id}: {page.Rule.Name}")
        .ShouldNotExist("Start the page with this line:");

    [Test]
    public void The_summary_is_the_title_of_the_descriptor() => Pages
        .Where(page => page.Page.Summary != page.Rule.Title)
        .Select(page => $"{page.Rule.Id}: \"{page.Page.Summary}\" in the page, \"{page.Rule.Title}\" in the descriptor")
        .ShouldNotExist("Write the same sentence in both places:");

    [Test]
    public void The_facts_are_those_of_the_descriptor() => Pages
        .SelectMany(page => new RuleFacts(page.Rule).All
            .Where(fact => page.Page.Facts.GetValueOrDefault(fact.Key) != fact.Value)
            .Select(fact => $"{page.Rule.Id}: {fact.Key} is \"{fact.Value}\", the page says \"{page.Page.Facts.GetValueOrDefault(fact.Key)}\""))
        .ShouldNotExist("Correct the table of the page or the descriptor:");

    [Test]
    public void The_table_has_all_columns() => Pages
        .Where(page => !page.Page.Facts.Keys.SequenceEqual(RulePage.RequiredFacts, StringComparer.Ordinal) || page.Page.Facts["Since"].Length == 0)
        .Select(page => page.Rule.Id)
        .ShouldNotExist($"Give the table the columns {string.Join(", ", RulePage.RequiredFacts)}, none empty:");

    [Test]
    public void The_headings_are_the_required_ones_in_order() => Pages
        .Where(page => !page.Page.Parts.Select(part => part.Key).SequenceEqual(RulePage.RequiredHeadings, StringComparer.Ordinal))
        .Select(page => $"{page.Rule.Id}: {string.Join(", ", page.Page.Parts.Select(part => part.Key))}")
        .ShouldNotExist($"Use the headings {string.Join(", ", RulePage.RequiredHeadings)}, in this order:");

    [Test]
    public void No_part_is_empty() => Pages
        .SelectMany(page => page.Page.Parts.Where(part => part.Value.Length == 0).Select(part => $"{page.Rule.Id}: {part.Key}"))
        .ShouldNotExist("Write the part, or \"None.\" if there is nothing to say:");

    [Test]
    public void There_is_a_bad_and_a_good_example() => Pages
        .Where(page => !page.Page.Examples.Any(example => example.IsBad) || page.Page.Examples.All(example => example.IsBad))
        .Select(page => page.Rule.Id)
        .ShouldNotExist("Show at least one ```markdown bad and one ```markdown good block:");

    [Test]
    public void Every_option_is_described() => Pages
        .SelectMany(page => page.Rule.Options
            .Where(option => !page.Page.Parts.Any(part => part.Key == "Options" && part.Value.Contains($"- `{option.Name}`: ", StringComparison.Ordinal)))
            .Select(option => $"{page.Rule.Id}: {option.Name}"))
        .ShouldNotExist("Describe the option as a list item, its name in backticks, under \"Options\":");

    [Test]
    public void An_option_is_described_with_its_default() => Pages
        .SelectMany(page => page.Rule.Options
            .Where(option => option.Default.Length > 0)
            .Where(option => page.Page.Parts.First(part => part.Key == "Options").Value.Split('\n')
                .Any(line => line.StartsWith($"- `{option.Name}`: ", StringComparison.Ordinal) && !line.Contains($"Default: `{option.Default}`", StringComparison.Ordinal)))
            .Select(option => $"{page.Rule.Id}: {option.Name}, default {option.Default}"))
        .ShouldNotExist("End the description of the option with its default in backticks:");

    [Test]
    public void Every_described_option_exists() => Pages
        .SelectMany(page => page.Page.Parts.Where(part => part.Key == "Options").SelectMany(part => part.Value.Split('\n'))
            .Where(line => line.StartsWith("- `", StringComparison.Ordinal) && page.Rule.Options.All(option => !line.StartsWith($"- `{option.Name}`: ", StringComparison.Ordinal)))
            .Select(line => $"{page.Rule.Id}: {line}"))
        .ShouldNotExist("Declare the option in the rule's descriptor or remove it from the page:");

    [Test]
    public void Messages_are_sentences() => Pages
        .SelectMany(page => page.Page.Examples.SelectMany(example => MessagesOf(example.Output ?? ""))
            .Where(message => !(char.IsUpper(message[0]) || char.IsDigit(message[0]) || message[0] is '"' or '~' or '−' or '“') || message[^1] is not ('.' or '?'))
            .Select(message => $"{page.Rule.Id}: {message}"))
        .ShouldNotExist("Start a message with a capital, a number or a quotation and end it with a full stop or a question mark:");

    [Test]
    public void The_index_is_current() => Snapshot.Match(RuleIndex.Write(), "rules/README.md");

    /// <summary>The messages of "error 3:15 message" lines.</summary>
    private static IEnumerable<string> MessagesOf(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', 3)[^1]);
}
