namespace Linter.Readings;

/// <summary>Which of two numbers is the day in the dates of one document, for each way to separate them.</summary>
/// <param name="Slash">In 04/07/2025.</param>
/// <param name="Hyphen">In 04-07-2025.</param>
internal readonly record struct DateOrders(DateOrder Slash, DateOrder Hyphen)
{
    public bool IsOpen => Slash == DateOrder.Open && Hyphen == DateOrder.Open;

    /// <summary>The order of dates with this sign between their numbers.</summary>
    public DateOrder Of(char separator) => separator == '/' ? Slash : Hyphen;
}
