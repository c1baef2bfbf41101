using System.Collections.Concurrent;
using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Configuration;
using Linter.Diagnostics;
using Linter.Rules;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary>What counts for each document; documents for which the same counts share it. Serves all threads.</summary>
/// <param name="files">The files that configure.</param>
/// <param name="basis">What is the same for all documents.</param>
/// <param name="profile">The profile that the command line names; null if files decide.</param>
public sealed class DocumentConfigurations(ConfigurationFiles files, AnalyzerConfiguration basis, string? profile = null)
{
    private readonly ConcurrentDictionary<string, DocumentConfiguration> _configurations = new(StringComparer.Ordinal);

    public DocumentConfiguration Of(InputDocument document)
    {
        var settings = SettingsOf(document);
        return _configurations.GetOrAdd(settings.Identity, _ => Create(settings));
    }

    /// <summary>What files set for a document; nothing for one without a path.</summary>
    public DocumentSettings SettingsOf(InputDocument document) => CascadeOf(document).Of(document.LookUpPath);

    /// <summary>Throws <see cref="CommandFailure"/>, naming each wrong line, if a file around one of the documents cannot be followed.</summary>
    public void Check(IEnumerable<InputDocument> documents)
    {
        var used = documents.Select(CascadeOf).Distinct().SelectMany(static cascade => cascade.Files).Distinct().ToList();
        var problems = files.Unreadable.Concat(used.SelectMany(static file => file.Problems)).Select(Describe).ToList();
        if (problems.Count > 0)
        {
            throw new CommandFailure(problems);
        }
    }

    /// <summary>The rules that run over at least one of the documents, by id.</summary>
    public IReadOnlyList<DiagnosticDescriptor> RulesOver(IEnumerable<InputDocument> documents) =>
        [.. documents.Select(Of).Distinct().SelectMany(static configuration => configuration.Driver.Rules).Distinct().OrderBy(static rule => rule.Id, StringComparer.Ordinal)];

    private SettingsCascade CascadeOf(InputDocument document) => document.LookUpPath.Length == 0 ? SettingsCascade.Empty : files.Around(Path.GetDirectoryName(document.LookUpPath)!);

    private DocumentConfiguration Create(DocumentSettings settings)
    {
        var effective = new EffectiveConfiguration(settings, profile);
        return new DocumentConfiguration(
            effective,
            () => new AnalyzerDriver(RuleCatalog.Rules, basis.With(effective, RuleCatalog.Rules.Select(static rule => rule.Descriptor))));
    }

    private static string Describe(ConfigurationProblem problem)
    {
        var fault = problem.Fault;
        var hint = fault.Typed.Length > 0 ? NearestName.Hint(fault.Typed, fault.Known) : "";
        return $"{problem.ShownPlace}: {fault.Message}{hint}.{(fault.Advice.Length > 0 ? " " : "")}{fault.Advice}";
    }
}
