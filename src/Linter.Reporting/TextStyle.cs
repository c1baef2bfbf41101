namespace Linter.Reporting;

/// <summary>The part that a piece of text output plays; decides its colour.</summary>
internal enum TextStyle
{
    Plain,
    Strong,
    Frame,
    Related,
    Error,
    Warning,
    Info,
}
