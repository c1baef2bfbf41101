using Linter.Configuration;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Tests.Configuration;

/// <summary>Three rules, and files that configure them.</summary>
internal static class SettingSample
{
    public static readonly DiagnosticDescriptor Gap = new()
    {
        Id = "PM2005",
        Name = "gap",
        Title = "There is a hole.",
        Category = RuleCategory.Timeline,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options =
        [
            new("max_gap", OptionKind.Duration, "60m", "The longest hole."),
            new("require", OptionKind.Words, "start,end", "What has to be there.") { Values = ["start", "end", "date"] },
            new("local_zone", OptionKind.ZoneName, "", "The zone of clocks."),
        ],
    };

    public static readonly DiagnosticDescriptor Length = new()
    {
        Id = "PM9008",
        Name = "length-out-of-range",
        Title = "It is too long.",
        Category = RuleCategory.Hygiene,
        DefaultSeverity = DiagnosticSeverity.Info,
        IsEnabledByDefault = false,
        Options = [new("min", OptionKind.Number, "0", "The fewest words."), new("max", OptionKind.Number, "none", "The most words.") { Values = ["none"] }],
    };

    public static readonly DiagnosticDescriptor NoZone = new()
    {
        Id = "PM3001",
        Name = "no-zone",
        Title = "There is no zone.",
        Category = RuleCategory.Calendar,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [new("default_zone", OptionKind.Zone, "", "The zone."), new("zones.<abbr>", OptionKind.Zone, "", "The offset.")],
    };

    public static IReadOnlyList<DiagnosticDescriptor> Rules { get; } = [Gap, NoZone, Length];

    public static SettingCatalog Catalog { get; } = new(Rules);

    public static SettingsFile File(string text, string folder = "/project") =>
        SettingsFile.Read(SourceText.From(text, folder.TrimStart('/') + "/.editorconfig"), Path.GetFullPath(folder), Catalog);

    /// <summary>What files set for "/project/docs/a.md"; each file lies in the folder that is named with it.</summary>
    public static DocumentSettings Settings(params (string Folder, string Text)[] files)
    {
        var read = files.Select(static file => File(file.Text, file.Folder)).ToList();
        read.SelectMany(static file => file.Problems).Should().BeEmpty();
        return new SettingsCascade(read).Of(Path.GetFullPath("/project/docs/a.md"));
    }

    /// <summary>What the lines of one section for all files set.</summary>
    public static DocumentSettings Settings(params string[] lines) => Settings(("/project", "[*]\n" + string.Join('\n', lines)));
}
