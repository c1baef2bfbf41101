using Linter.Cli.Files;
using Linter.Diagnostics;
using Linter.History;
using Linter.Reporting;

namespace Linter.Cli.Commands;

/// <summary>What a run checks.</summary>
internal sealed record CheckScope
{
    /// <summary>Where everything is read from.</summary>
    public required IFileSnapshot Files { get; init; }

    /// <summary>The folder that shown paths are relative to.</summary>
    public required string Folder { get; init; }

    public required IReadOnlyList<InputDocument> Documents { get; init; }

    /// <summary>What to say if no postmortem was checked; null if each folder must hold one.</summary>
    public string? NothingChanged { get; init; }

    /// <summary>Files that cannot be checked, each with the reason.</summary>
    public IReadOnlyList<CheckedDocument> Failures { get; init; } = [];

    /// <summary>The state whose findings are left out; null if none are.</summary>
    public BaseState? Base { get; init; }

    /// <summary>The past of the documents; null if no rule shall ask for it.</summary>
    public IHistoryProvider? History { get; init; }

    /// <summary>Tells where the documents come from; asked only if a report says so.</summary>
    public Func<SourceRevision?> FindSource { get; init; } = static () => null;

    /// <summary>What is to be said about the run.</summary>
    public IReadOnlyList<EngineNotification> Notes { get; init; } = [];

    /// <summary>Finds all documents among which a change is judged: those of the run and those it leaves out.</summary>
    public Func<IReadOnlyList<InputDocument>> FindAll { get; init; } = static () => [];

    /// <summary>True if documents are compared with one another.</summary>
    public bool ComparesDocuments => Base is not null || Documents.Count > 1;

    /// <summary>The files of the disk.</summary>
    public static CheckScope OfDisk(CheckRequest request, Terminal terminal)
    {
        var files = new WorkingFiles();
        return new CheckScope
        {
            Files = files,
            Folder = terminal.Folder,
            Documents = new InputSearch(files, terminal.Folder, request.StdinName).Find(request.Paths),
        };
    }
}
