using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Interchange.Formats.ClaimReview;

/// <summary>
/// The vocabulary of schema.org and a JSON-LD processor, as npm has them; outside a full run, and without node, npm or a network, tests are
/// skipped.
/// </summary>
internal static class Vocabulary
{
    private static readonly string[] Packages = ["schema-dts@2.1.0", "typescript@5.9.3", "jsonld@9.0.0"];
    private static readonly string Folder = Checkout.PathOf("artifacts", "vocabulary");
    private static readonly Lazy<string?> WhyNot = new(Install);

    /// <summary>What is wrong with each text; nothing for those that are sound JSON-LD in schema.org's terms.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Validate(IReadOnlyList<string> texts)
    {
        Effort.NeedsPrograms($"runs {string.Join(", ", Packages)} of npm");
        if (WhyNot.Value is { } reason) Assert.Skip($"{string.Join(", ", Packages)} cannot be had: {reason}");
        var script = Checkout.PathOf("tests", "FactTracker.Tests", "Interchange", "Formats", "ClaimReview", "vocabulary.mjs");
        var (exitCode, output, errors) = Run("node", JsonSerializer.Serialize(texts), script, Folder + "/");
        if (exitCode != 0) throw new InvalidOperationException(errors);
        return JsonSerializer.Deserialize<string[][]>(output)!;
    }

    private static string? Install()
    {
        try
        {
            Directory.CreateDirectory(Folder);
            if (File.Exists(Path.Combine(Folder, "node_modules", "jsonld", "package.json"))) return null;
            var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            var (exitCode, _, errors) = Run(npm, "", ["install", "--prefix", Folder, "--no-audit", "--no-fund", .. Packages]);
            return exitCode == 0 ? null : errors;
        }
        catch (Win32Exception e)
        {
            return e.Message;
        }
    }

    private static (int ExitCode, string Output, string Errors) Run(string command, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            command, arguments)
        { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.Result, errors.Result);
    }
}
