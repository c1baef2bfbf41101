namespace Linter.Configuration;

/// <summary>What is wrong with a key or a value.</summary>
/// <param name="Message">A sentence without its full stop.</param>
/// <param name="Typed">The word that is wrong.</param>
/// <param name="Known">The words that would be right, as far as they can be listed.</param>
/// <param name="Advice">A sentence that says what to do; may be empty.</param>
/// <param name="Offset">Where the wrong word begins in the key or value.</param>
public sealed record SettingFault(string Message, string Typed, IEnumerable<string> Known, string Advice, int Offset = 0);
