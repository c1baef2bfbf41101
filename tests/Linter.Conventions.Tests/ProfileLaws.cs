using Linter.Configuration;
using Linter.Diagnostics;
using Linter.Rules;
using Linter.Testing;

namespace Linter.Conventions.Tests;

/// <summary>The profiles set only what exists.</summary>
public sealed class ProfileLaws
{
    private const string Severity = "severity";

    private static readonly string[] Severities = ["error", "warning", "info", "none"];

    private static IEnumerable<(string Profile, string Rule, string Option, string Value)> Settings => Profile.Names
        .SelectMany(profile => RuleCatalog.Rules.SelectMany(rule => Profile.Find(profile)!.For(rule.Descriptor.Id)
            .Select(setting => (profile, rule.Descriptor.Id, setting.Key, setting.Value))));

    [Test]
    public void A_profile_sets_declared_options() => Settings
        .Where(setting => setting.Option != Severity && Find(setting.Rule, setting.Option) is null)
        .Select(setting => $"{setting.Profile}: {setting.Rule}.{setting.Option}")
        .ShouldNotExist("Declare the option in the rule's descriptor or remove the line from rules/profiles:");

    [Test]
    public void A_profile_sets_values_of_the_right_kind() => Settings
        .Where(setting => ProblemOf(setting.Rule, setting.Option, setting.Value) is not null)
        .Select(setting => $"{setting.Profile}: {setting.Rule}.{setting.Option} = {setting.Value} {ProblemOf(setting.Rule, setting.Option, setting.Value)}")
        .ShouldNotExist("Correct the value in rules/profiles:");

    [Test]
    public void A_profile_speaks_of_existing_rules() => Profile.Names
        .SelectMany(profile => File.ReadLines(CheckoutFolder.Combine("rules", "profiles", profile + ".ini")).Select(line => (Profile: profile, Line: line)))
        .Where(pair => pair.Line.Length > 0 && pair.Line[0] != '#' && RuleCatalog.Rules.All(rule => !pair.Line.StartsWith($"pmlint.{rule.Descriptor.Id}.", StringComparison.Ordinal)))
        .Select(pair => $"{pair.Profile}: {pair.Line}")
        .ShouldNotExist("A line of a profile is \"pmlint.PM0000.option = value\" with the id of a rule, or a remark:");

    private static string? ProblemOf(string rule, string option, string value) => option == Severity
        ? (Severities.Contains(value, StringComparer.Ordinal) ? null : "is no severity")
        : Find(rule, option)?.ProblemOf(value);

    private static OptionDescriptor? Find(string rule, string option) =>
        RuleCatalog.Find(rule)!.Descriptor.Options.FirstOrDefault(declared => declared.Name == option);
}
