using Linter.Cli.Files;

namespace Linter.Cli.Commands;

/// <summary>The files before a change.</summary>
/// <param name="Name">"main", as it was asked for.</param>
/// <param name="Files">The files as they were.</param>
/// <param name="OldPaths">The full path that each renamed document had.</param>
/// <param name="Gone">The full paths of the documents that were removed, not renamed.</param>
internal sealed record BaseState(string Name, IFileSnapshot Files, IReadOnlyDictionary<string, string> OldPaths, IReadOnlyList<string> Gone);
