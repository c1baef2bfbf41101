using System.Text.Json;
using System.Text.RegularExpressions;
using Linter.Configuration;
using Linter.Reporting.Configurations;
using Linter.Rules;
using Linter.Text;

namespace Linter.Reporting.Tests.Configurations;

public sealed class ConfigurationSchemaTests
{
    private static readonly SettingCatalog Catalog = new([.. RuleCatalog.Rules.Select(rule => rule.Descriptor)]);

    private static readonly JsonElement Schema = JsonDocument.Parse(ConfigurationSchema.Write(Catalog.Rules)).RootElement;

    private static readonly JsonElement Properties = Schema.GetProperty("properties");

    private static readonly JsonElement Patterns = Schema.GetProperty("patternProperties");

    [Test]
    public void Every_key_is_one_that_files_may_hold()
    {
        foreach (var property in Properties.EnumerateObject())
        {
            Catalog.Find(property.Name, out var fault).Should().NotBeNull(fault?.Message);
        }
    }

    [Test]
    public void Every_option_of_every_rule_has_a_key()
    {
        var keys = Properties.EnumerateObject().Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        var patterns = Patterns.EnumerateObject().Select(property => property.Name).ToList();
        Catalog.Rules.SelectMany(rule => rule.Options.Select(option => Catalog.Find($"pmlint.{rule.Id}.{option.For("IST").Name}", out _)!.FullName))
            .Should().OnlyContain(key => keys.Contains(key) || patterns.Exists(pattern => Regex.IsMatch(key, pattern, RegexOptions.NonBacktracking)));
    }

    [Test]
    public void Values_that_the_schema_names_are_values_that_files_may_hold()
    {
        foreach (var property in Properties.EnumerateObject())
        {
            foreach (var value in NamedValues(property.Value))
            {
                Problems($"{property.Name} = {value}").Should().BeEmpty();
                IsValid(property.Value, value).Should().BeTrue($"{value} is a value of {property.Name}");
            }
        }
    }

    [TestCase("pmlint.PM2005.severity", "warning")]
    [TestCase("pmlint.PM2005.severity", "loud")]
    [TestCase("pmlint.PM2005.max_gap", "90m")]
    [TestCase("pmlint.PM2005.max_gap", "90 minutes")]
    [TestCase("pmlint.PM2005.share", "25%")]
    [TestCase("pmlint.PM2005.share", "a quarter")]
    [TestCase("pmlint.PM9008.min", "400")]
    [TestCase("pmlint.PM9008.min", "many")]
    [TestCase("pmlint.PM1006.support_hours", "9:00-17:00")]
    [TestCase("pmlint.PM1006.support_hours", "nine to five")]
    [TestCase("pmlint.PM2006.require", "detected, resolved")]
    [TestCase("pmlint.PM2006.require", "detected, solved")]
    [TestCase("pmlint.date_order", "unset")]
    public void The_schema_and_the_tool_accept_the_same_values(string key, string value) =>
        IsValid(Properties.GetProperty(key), value).Should().Be(Problems($"{key} = {value}").Count == 0);

    private static IEnumerable<string> NamedValues(JsonElement property)
    {
        var words = property.TryGetProperty("enum", out var list) ? list.EnumerateArray().Select(word => word.GetString()!) : [];
        return property.TryGetProperty("default", out var usual) ? words.Append(usual.GetString()!) : words;
    }

    private static bool IsValid(JsonElement property, string value) => property.TryGetProperty("enum", out var words)
        ? words.EnumerateArray().Any(word => word.GetString() == value)
        : !property.TryGetProperty("pattern", out var pattern) || Regex.IsMatch(value, pattern.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1));

    private static IReadOnlyList<ConfigurationProblem> Problems(string line) => SettingsFile.Read(SourceText.From("[*]\n" + line), "/", Catalog).Problems;
}
