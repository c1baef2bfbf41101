namespace Linter.Fuzz;

/// <summary>A document on which a promise of the linter does not hold.</summary>
/// <param name="Number">The number of the document.</param>
/// <param name="Promise">Which promise, in a few words; failures of one kind have one text.</param>
/// <param name="Detail">What was seen.</param>
internal sealed record Failure(long Number, string Promise, string Detail);
