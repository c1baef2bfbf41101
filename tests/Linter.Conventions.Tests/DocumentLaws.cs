using System.Text.RegularExpressions;
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

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.None, 1000)]
    private static partial Regex NotInSlug();
}
