using Linter.Analysis;
using Linter.Configuration;

namespace Linter.Cli.Commands;

/// <summary>What counts for a document, with the driver that runs by it. Serves all threads.</summary>
public sealed class DocumentConfiguration(EffectiveConfiguration effective, Func<AnalyzerDriver> driver)
{
    private readonly Lazy<AnalyzerDriver> _driver = new(driver);

    public EffectiveConfiguration Effective { get; } = effective;

    public AnalyzerDriver Driver => _driver.Value;
}
