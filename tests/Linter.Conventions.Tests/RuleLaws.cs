using System.Reflection;
using System.Text.RegularExpressions;
using Linter.Analysis;
using Linter.Analysis.Suppressions;
using Linter.Diagnostics;
using Linter.Rules;
using Linter.Rules.Pages;
using Linter.Testing;

namespace Linter.Conventions.Tests;

/// <summary>What holds for every rule.</summary>
public sealed partial class RuleLaws
{
    private const int MostLines = 150;

    private static readonly IReadOnlyList<Type> RuleTypes =
        [.. typeof(RuleCatalog).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)];

    private static IReadOnlyList<DiagnosticAnalyzer> Rules => [.. RuleTypes.Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    [Test]
    public void Every_rule_is_in_the_catalogue() => RuleTypes
        .Except(RuleCatalog.Rules.Select(rule => rule.GetType()))
        .Select(type => type.Name)
        .ShouldNotExist("Add a line to src/Linter.Rules/RuleCatalog.cs for:");

    [Test]
    public void The_catalogue_is_sorted_by_id() => RuleCatalog.Rules
        .Zip(RuleCatalog.Rules.Skip(1))
        .Where(pair => string.CompareOrdinal(pair.First.Descriptor.Id, pair.Second.Descriptor.Id) >= 0)
        .Select(pair => $"{pair.Second.Descriptor.Id} stands behind {pair.First.Descriptor.Id}")
        .ShouldNotExist("Sort src/Linter.Rules/RuleCatalog.cs by id:");

    [Test]
    public void Every_rule_has_a_page() => Rules
        .Select(rule => RulePages.FileName(rule.Descriptor))
        .Where(page => !File.Exists(CheckoutFolder.Combine("rules", page)))
        .ShouldNotExist("Write the page; docs/writing-a-rule.md shows its form:");

    [Test]
    public void Every_page_has_a_rule() => Directory.EnumerateFiles(CheckoutFolder.Combine("rules"), "PM*.md")
        .Select(Path.GetFileName)
        .Except(Rules.Select(rule => rule.Descriptor).Concat(SuppressionDescriptors.All).Select(RulePages.FileName), StringComparer.Ordinal)
        .Select(page => page!)
        .ShouldNotExist("Name the page \"<id>-<name>.md\" after its rule's descriptor, or remove it:");

    [Test]
    public void Every_rule_has_a_test_of_its_name() => RuleTypes
        .Select(type => $"tests/Linter.Rules.Tests/{FolderOf(type)}/{type.Name}Tests.cs")
        .Where(path => !File.Exists(CheckoutFolder.Combine(path)))
        .ShouldNotExist("Write the test file:");

    [Test]
    public void A_rule_class_is_named_after_its_rule() => Rules
        .Where(rule => !string.Equals(KebabCase(rule.GetType().Name), rule.Descriptor.Name + "-rule", StringComparison.Ordinal))
        .Select(rule => $"{rule.GetType().Name} is named \"{rule.Descriptor.Name}\"")
        .ShouldNotExist("Name the class as the descriptor's name in PascalCase with \"Rule\" behind it:");

    [Test]
    public void Ids_and_names_are_unique() => Rules
        .SelectMany(rule => new[] { rule.Descriptor.Id, rule.Descriptor.Name })
        .GroupBy(name => name, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => group.Key)
        .ShouldNotExist("Give each rule an id and a name of its own:");

    [Test]
    public void Ids_fit_the_category_and_its_folder() => Rules
        .Where(rule => !IdForm().IsMatch(rule.Descriptor.Id)
            || rule.Descriptor.Id[2] - '0' != (int)rule.Descriptor.Category
            || !string.Equals(FolderOf(rule.GetType()), $"{rule.Descriptor.Category}Rules", StringComparison.Ordinal))
        .Select(rule => $"{rule.Descriptor.Id}, category {rule.Descriptor.Category}, folder {FolderOf(rule.GetType())}")
        .ShouldNotExist("An id is PM, the digit of the category and three digits; the folder is the category with \"Rules\" behind it:");

    [Test]
    public void Rules_are_sealed_and_have_no_state() => RuleTypes
        .Where(type => !type.IsSealed || type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Length > 0)
        .Select(type => type.Name)
        .ShouldNotExist("Seal the class and drop its instance fields; one instance serves all documents and threads:");

    [Test]
    public void A_rule_has_one_descriptor() => RuleTypes
        .Where(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Count(field => field.FieldType == typeof(DiagnosticDescriptor)) != 1)
        .Select(type => type.Name)
        .ShouldNotExist("Keep exactly one DiagnosticDescriptor, in a static readonly field:");

    [Test]
    public void A_rule_file_is_short() => SourceFile.Below("src/Linter.Rules")
        .Where(file => file.Name.EndsWith("Rule", StringComparison.Ordinal) && file.ReadLines().Length > MostLines)
        .Select(file => $"{file.Path}: {file.ReadLines().Length} lines")
        .ShouldNotExist($"A rule has at most {MostLines} lines; if it does not fit, a fact is missing from the semantic model:");

    [Test]
    public void Titles_are_sentences() => Rules
        .Where(rule => !char.IsUpper(rule.Descriptor.Title.TrimStart('"')[0]) || !rule.Descriptor.Title.EndsWith('.'))
        .Select(rule => $"{rule.Descriptor.Id}: {rule.Descriptor.Title}")
        .ShouldNotExist("Start the title with a capital and end it with a full stop:");

    [Test]
    public void Rules_supersede_other_rules_by_well_formed_ids() => Rules
        .SelectMany(rule => rule.Descriptor.Supersedes.Where(id => !IdForm().IsMatch(id) || string.Equals(id, rule.Descriptor.Id, StringComparison.Ordinal))
            .Select(id => $"{rule.Descriptor.Id} supersedes {id}"))
        .ShouldNotExist("Name the id of another rule:");

    [Test]
    public void Defaults_of_options_are_values_of_their_kind() => Options
        .Where(pair => pair.Option.Default.Length > 0 && pair.Option.ProblemOf(pair.Option.Default) is not null)
        .Select(pair => $"{pair.Rule}.{pair.Option.Name}: \"{pair.Option.Default}\" {pair.Option.ProblemOf(pair.Option.Default)}")
        .ShouldNotExist("Give the option a default of its kind:");

    [Test]
    public void Options_are_described_in_sentences() => Options
        .Where(pair => !char.IsUpper(pair.Option.Description[0]) || pair.Option.Description[^1] is not '.')
        .Select(pair => $"{pair.Rule}.{pair.Option.Name}: {pair.Option.Description}")
        .ShouldNotExist("Start the description with a capital and end it with a full stop:");

    [Test]
    public void An_option_of_one_word_names_the_words() => Options
        .Where(pair => pair.Option is { Kind: OptionKind.Word, Values.Count: < 2 })
        .Select(pair => $"{pair.Rule}.{pair.Option.Name}")
        .ShouldNotExist("Name the words in Values:");

    private static IEnumerable<(string Rule, OptionDescriptor Option)> Options =>
        Rules.SelectMany(rule => rule.Descriptor.Options.Select(option => (rule.Descriptor.Id, option)));

    private static string FolderOf(Type type) => type.Namespace![(type.Namespace!.LastIndexOf('.') + 1)..];

    private static string KebabCase(string name) => WordStart().Replace(name, "-").TrimStart('-').ToLowerInvariant();

    [GeneratedRegex("(?<!^)(?=[A-Z])", RegexOptions.None, 1000)]
    private static partial Regex WordStart();

    [GeneratedRegex(@"^PM\d{4}$", RegexOptions.None, 1000)]
    private static partial Regex IdForm();
}
