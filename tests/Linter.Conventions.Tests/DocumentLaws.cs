using System.Reflection;
using System.Text.RegularExpressions;
using Linter.Analysis.Suppressions;
using Linter.Diagnostics;
using Linter.Reporting.Configurations;
using Linter.Rules;
using Linter.Testing;

namespace Linter.Conventions.Tests;

/// <summary>What holds for the documents of the project.</summary>
public sealed partial class DocumentLaws
{
    private static IEnumerable<string> Documents =>
    [
        "README.md",
        "CHANGELOG.md",
        .. new[] { "docs", "rules" }.SelectMany(folder => Directory.EnumerateFiles(CheckoutFolder.Combine(folder), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(CheckoutFolder.Path, file).Replace('\\', '/')),
    ];

    /// <summary>The sample postmortems link to places of an imagined company.</summary>
    private static IEnumerable<string> OwnDocuments => Documents.Where(path => !path.StartsWith("docs/examples/", StringComparison.Ordinal));

    [Test]
    public void Relative_links_resolve() => OwnDocuments
        .SelectMany(path => LinksOf(path).Where(link => !Resolves(path, link)).Select(link => $"{path}: {link}"))
        .ShouldNotExist("Correct the link:");

    [Test]
    public void Every_rule_is_in_the_changelog()
    {
        var changelog = File.ReadAllText(CheckoutFolder.Combine("CHANGELOG.md"));
        RuleCatalog.Rules
            .Where(rule => !changelog.Contains($"{rule.Descriptor.Id} {rule.Descriptor.Name}", StringComparison.Ordinal))
            .Select(rule => $"- {rule.Descriptor.Id} {rule.Descriptor.Name}: {rule.Descriptor.Title}")
            .ShouldNotExist("Add these lines to CHANGELOG.md:");
    }

    [Test]
    public void Every_notification_of_the_engine_is_explained()
    {
        var notifications = typeof(EngineNotification).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(static method => method.ReturnType == typeof(EngineNotification))
            .Select(static method => (EngineNotification)method.Invoke(null, [.. method.GetParameters().Select(static parameter => parameter.ParameterType == typeof(int) ? 2 : (object)"text")])!)
            .Select(static notification => (notification.Id, notification.Severity))
            .Concat(SuppressionDescriptors.All.Select(static descriptor => (descriptor.Id, Severity: descriptor.DefaultSeverity)));

        NotificationRow().Matches(File.ReadAllText(CheckoutFolder.Combine("docs/notifications.md")))
            .Select(static row => $"{row.Groups["id"].Value} {row.Groups["severity"].Value}")
            .Should().Equal(notifications.Distinct().Order().Select(static notification => $"{notification.Id} {notification.Severity.ToString().ToLowerInvariant()}"), "docs/notifications.md has a row for each, with what it means and what to do");
    }

    [Test]
    public void The_command_line_page_is_the_help_of_the_commands() => Snapshot.Match(CommandLineDocument.Write(), "docs/command-line.md");

    [Test]
    public void The_schema_of_the_configuration_has_every_key() =>
        Snapshot.Match(ConfigurationSchema.Write([.. RuleCatalog.Rules.Select(rule => rule.Descriptor)]), "docs/configuration.schema.json");

    private static IEnumerable<string> LinksOf(string path) =>
        Link().Matches(FencedBlock().Replace(File.ReadAllText(CheckoutFolder.Combine(path)), ""))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

    private static bool Resolves(string path, string link)
    {
        var parts = link.Split('#', 2);
        var target = parts[0].Length == 0 ? path : Path.Combine(Path.GetDirectoryName(path)!, parts[0]);
        var full = CheckoutFolder.Combine(target);
        return (File.Exists(full) || Directory.Exists(full)) && (parts.Length == 1 || HasHeading(full, parts[1]));
    }

    private static bool HasHeading(string file, string anchor) =>
        File.Exists(file) && File.ReadLines(file).Where(line => line.StartsWith('#')).Any(line => Slug(line) == anchor);

    private static string Slug(string heading) =>
        NotInSlug().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^(?<fence>`{3,})[^\n]*\n.*?^\k<fence>\s*$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex FencedBlock();

    [GeneratedRegex(@"^\| (?<id>PME\d{3}) \| (?<severity>\w+) \| [^|]+\. \| [^|]+\. \|$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex NotificationRow();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.None, 1000)]
    private static partial Regex NotInSlug();
}
