using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Configuration;
using Linter.Reporting.Configurations;
using Linter.Rules;

namespace Linter.Cli.Commands;

/// <summary><c>pmlint config</c>: shows what counts for one document, and which line says so.</summary>
internal static class ConfigCommand
{
    public static int Run(ConfigRequest request, Terminal terminal)
    {
        var files = new WorkingFiles();
        var document = request.Path == "-"
            ? throw new CommandFailure("config takes a file; standard input has no place of its own.")
            : NamedDocument.Find(request.Path, "config", files, terminal);
        var configurations = new DocumentConfigurations(new ConfigurationFiles(files, terminal.Folder), AnalyzerConfiguration.Default, request.Profile);
        configurations.Check([document]);
        // Documents for which the same counts share a configuration, but not the lines that say so.
        var effective = new EffectiveConfiguration(configurations.SettingsOf(document), request.Profile);
        Write(document.ShownPath, [.. effective.Values(RuleCatalog.Rules.Select(static rule => rule.Descriptor))], request.Form, terminal);
        return ExitCode.Clean;
    }

    private static void Write(string path, IReadOnlyList<EffectiveValue> values, ConfigForm form, Terminal terminal)
    {
        if (form == ConfigForm.Json)
        {
            EffectiveValuesJson.Write(path, values, terminal.Output);
            return;
        }

        using var output = terminal.OpenOutput();
        output.Write(EffectiveValuesText.Write(values));
    }
}
