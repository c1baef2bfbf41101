using System.Text;
using Linter.Configuration;

namespace Linter.Reporting.Configurations;

/// <summary>What counts for a document, for people: a line per key with its value and who decides.</summary>
public static class EffectiveValuesText
{
    /// <summary>Longer values do not push the second column further.</summary>
    private const int WidestColumn = 60;

    public static string Write(IReadOnlyList<EffectiveValue> values)
    {
        var left = values.Select(static value => $"{value.Key.FullName} = {value.Value}".TrimEnd()).ToList();
        var width = left.Where(static text => text.Length <= WidestColumn).Max(static text => text.Length);
        var result = new StringBuilder();
        for (var i = 0; i < values.Count; i++)
        {
            result.Append(left[i].PadRight(width)).Append("  ").Append(Origin(values[i])).Append('\n');
        }

        return result.ToString();
    }

    private static string Origin(EffectiveValue value)
    {
        var overridden = string.Join(", ", value.Overridden.Select(Describe));
        return overridden.Length == 0 ? Decider(value) : $"{Decider(value)}, over {overridden}";
    }

    private static string Decider(EffectiveValue value) => value.Source switch
    {
        SettingSource.File when value.Setting!.Key.Name != value.Key.Name => $"{value.Setting.ShownPlace} ({value.Setting.Key.FullName})",
        SettingSource.File => value.Setting!.ShownPlace,
        SettingSource.CommandLine => "command line",
        SettingSource.Profile => "profile",
        _ => "default",
    };

    private static string Describe(Setting setting) => $"{setting.ShownPlace} ({setting.Value ?? "unset"})";
}
