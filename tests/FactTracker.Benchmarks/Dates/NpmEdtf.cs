using System.Diagnostics;
using System.Globalization;

namespace FactTracker.Benchmarks.Dates;

/// <summary>npm's <c>edtf</c>, installed among the build artifacts and measured with node on this machine.</summary>
internal static class NpmEdtf
{
    private const string Package = "edtf@4.11.1";
    private const string Script = "time-edtf.mjs";

    /// <summary>Returns the nanoseconds for each string, or null for a string that the package rejects. If node or the package is missing,
    /// returns null and the reason.</summary>
    public static (IReadOnlyList<double?>? Times, string Reason) Time(IReadOnlyList<string> texts)
    {
        try
        {
            var folder = Directory.CreateDirectory(Path.Combine(Repository(), "artifacts", "npm-edtf")).FullName;
            File.WriteAllText(Path.Combine(folder, "package.json"), """{ "private": true }""");
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Dates", Script), Path.Combine(folder, Script), overwrite: true);
            Run(folder, "npm", ["install", "--no-audit", "--no-fund", "--silent", Package]);
            var lines = Run(folder, "node", [Script, .. texts]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            return ([.. lines.Select(line => line == "-" ? (double?)null : double.Parse(line, CultureInfo.InvariantCulture))], "");
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return (null, e.Message);
        }
    }

    private static string Run(string folder, string command, IEnumerable<string> arguments)
    {
        using var process =
            Process.Start(new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{command} ended with {process.ExitCode}");
    }

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FactTracker.sln"))) return folder.FullName;
        }

        return Environment.CurrentDirectory;
    }
}
