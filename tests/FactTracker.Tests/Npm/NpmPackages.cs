using System.ComponentModel;
using System.Diagnostics;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Npm;

/// <summary>
/// Tools of others that our output is held against, from npm, installed once into a folder of their own under artifacts. Outside a full
/// run, and without node, npm or a network, the tests that ask for them are skipped aloud.
/// </summary>
internal sealed class NpmPackages
{
    private readonly string _folder;
    private readonly string[] _packages;
    private readonly Lazy<string?> _whyNot;

    /// <summary>Packages that are wanted together.</summary>
    /// <param name="name">The name of their folder.</param>
    /// <param name="packages">The packages, each with its version: <c>ajv@8.17.1</c>.</param>
    public NpmPackages(string name, params string[] packages)
    {
        _folder = Checkout.PathOf("artifacts", name);
        _packages = packages;
        _whyNot = new Lazy<string?>(Install);
    }

    /// <summary>
    /// Runs a script that finds the packages through <c>createRequire(process.argv[2])</c>; skips the test where they cannot be had.
    /// </summary>
    /// <param name="script">The script's path.</param>
    /// <param name="input">What it reads from standard input.</param>
    /// <param name="arguments">What stands behind the folder of the packages on its command line.</param>
    /// <returns>What it wrote to standard output.</returns>
    public string Run(string script, string input, params string[] arguments)
    {
        Effort.NeedsPrograms($"runs {string.Join(", ", _packages)} of npm");
        if (_whyNot.Value is { } reason) Assert.Skip($"{string.Join(", ", _packages)} cannot be had: {reason}");
        var (exitCode, output, errors) = Start("node", input, [script, _folder + "/", .. arguments]);
        return exitCode == 0 ? output : throw new InvalidOperationException(errors);
    }

    private string? Install()
    {
        try
        {
            Directory.CreateDirectory(_folder);
            using var turn = Turn();
            var stamp = Path.Combine(_folder, "installed.txt");
            var wanted = string.Join('\n', _packages);
            if (File.Exists(stamp) && File.ReadAllText(stamp) == wanted) return null;
            var (exitCode, _, errors) = Start(
                OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "",
                ["install", "--prefix", _folder, "--no-audit", "--no-fund", "--ignore-scripts", .. _packages]);
            if (exitCode != 0) return errors;
            File.WriteAllText(stamp, wanted);
            return null;
        }
        catch (Win32Exception e)
        {
            return e.Message;
        }
    }

    // One installs while the others wait: classes of one suite run side by side, as suites do, and two at once would leave half a folder
    // each.
    private FileStream Turn()
    {
        var path = Path.Combine(_folder, "turn");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                Thread.Sleep(100);
            }
        }
    }

    private static (int ExitCode, string Output, string Errors) Start(string command, string input, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.Result, errors.Result);
    }
}
