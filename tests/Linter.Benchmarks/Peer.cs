using System.Diagnostics;
using Linter.Testing;

namespace Linter.Benchmarks;

/// <summary>Another linter of Markdown that npm installs.</summary>
/// <param name="Name">How the table names it.</param>
/// <param name="Packages">What is installed: "textlint@15.8.0"; the first is the linter.</param>
/// <param name="Start">Its program or script below node_modules.</param>
/// <param name="Arguments">What stands in front of the paths; "node_modules/" is where the packages are.</param>
/// <param name="Everything">The path that stands for all documents below the current folder.</param>
/// <param name="MostMegabytes">More takes minutes and is left out.</param>
internal sealed record Peer(string Name, IReadOnlyList<string> Packages, string Start, IReadOnlyList<string> Arguments, string Everything, double MostMegabytes = double.MaxValue)
{
    private const string Modules = "node_modules/";

    private static readonly string[] Rumdl = ["rumdl@0.2.75"];

    public static readonly IReadOnlyList<Peer> All =
    [
        new("rumdl, no cache", Rumdl, "@rumdl/cli-linux-x64/rumdl", ["check", "--no-cache"], "."),
        new("rumdl, cache warm", Rumdl, "@rumdl/cli-linux-x64/rumdl", ["check"], "."),
        new("markdownlint-cli2", ["markdownlint-cli2@0.24.1"], "markdownlint-cli2/markdownlint-cli2-bin.mjs", [], "**/*.md", MostMegabytes: 20),
        new("remark, recommended rules", ["remark-cli@12.0.1", "remark-preset-lint-recommended@7.0.1"], "remark-cli/cli.js", ["--no-stdout", "--quiet", "--use", Modules + "remark-preset-lint-recommended/index.js"], ".", MostMegabytes: 8),
        new("textlint, 3 rules on wording", ["textlint@15.8.0", "textlint-rule-terminology@5.2.16", "textlint-rule-common-misspellings@1.0.1", "textlint-rule-write-good@2.0.0"], "textlint/bin/textlint.js", ["--rule", "terminology", "--rule", "common-misspellings", "--rule", "write-good"], "**/*.md", MostMegabytes: 8),
    ];

    private string Folder => CheckoutFolder.Combine("artifacts/peers", Packages[0]);

    /// <summary>Installs it once into artifacts/peers.</summary>
    /// <exception cref="InvalidOperationException">It cannot be installed.</exception>
    /// <exception cref="System.ComponentModel.Win32Exception">There is no npm.</exception>
    public void Install()
    {
        if (File.Exists(Program))
        {
            return;
        }

        Directory.CreateDirectory(Folder);
        using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--prefix", Folder, "--no-audit", "--no-fund", "--loglevel=error", .. Packages]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        npm.StandardOutput.ReadToEnd();
        npm.WaitForExit();
        if (npm.ExitCode != 0 || !File.Exists(Program))
        {
            throw new InvalidOperationException("npm could not install it for this machine");
        }
    }

    /// <summary>Checks one document, or all below a folder.</summary>
    /// <param name="folder">The current folder.</param>
    /// <param name="document">Null for all.</param>
    /// <exception cref="InvalidOperationException">It could not do what was asked.</exception>
    public ToolCost Run(string folder, string? document)
    {
        string[] arguments = [.. Arguments.Select(argument => argument.StartsWith(Modules, StringComparison.Ordinal) ? Path.Combine(Folder, argument) : argument), document ?? Everything];
        return Path.HasExtension(Program) ? new MeasuredTool("node", folder).Run([Program, .. arguments]) : new MeasuredTool(Program, folder).Run(arguments);
    }

    private string Program => Path.Combine(Folder, Modules, Start);
}
