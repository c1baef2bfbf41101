using Linter.Analysis;
using Linter.Analysis.Fixing;
using Linter.Cli.Files;
using Linter.Diagnostics;

namespace Linter.Cli.Commands;

/// <summary>What safe repairs make of one document; nothing is written yet.</summary>
/// <param name="Input">The document.</param>
/// <param name="Driver">Runs the rules that count for it.</param>
/// <param name="Outcome">Null if it could not be read, or was only found and does not read as a postmortem.</param>
/// <param name="Failure">Why it could not be read or must not be written; else null.</param>
internal sealed record FixedDocument(InputDocument Input, AnalyzerDriver Driver, FixOutcome? Outcome, EngineNotification? Failure);
