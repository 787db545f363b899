using System.Diagnostics;
using System.Runtime.InteropServices;

namespace FactTracker.Tests;

/// <summary>A program that uses the library and is published on its own, in a folder that is deleted afterwards.</summary>
internal sealed class PublishedProgram : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <RuntimeIdentifier>{RUNTIME}</RuntimeIdentifier>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {PROPERTIES}
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="{LIBRARIES}FactTracker.dll;{LIBRARIES}NodaTime.dll;{LIBRARIES}Humanizer.dll" />
          </ItemGroup>
        </Project>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("facttracker-program-").FullName;

    /// <summary>Publishes a program; any warning fails the test.</summary>
    /// <param name="code">The text of the program.</param>
    /// <param name="properties">The properties of the project that say how to publish it.</param>
    public async Task PublishAsync(string code, string properties)
    {
        await WriteAsync("program.csproj", Project.Replace("{RUNTIME}", RuntimeInformation.RuntimeIdentifier, StringComparison.Ordinal)
            .Replace("{PROPERTIES}", properties, StringComparison.Ordinal)
            .Replace("{LIBRARIES}", AppContext.BaseDirectory, StringComparison.Ordinal));
        await WriteAsync("Program.cs", code);
        await StartAsync("dotnet", "publish", _folder, "-c", "Release", "-v", "q", "--nologo", "-o", PathOf("out"));
    }

    /// <summary>The path of a file in the folder.</summary>
    public string PathOf(params string[] names) => Path.Combine([_folder, .. names]);

    public Task WriteAsync(string name, string text) =>
        File.WriteAllTextAsync(PathOf(name), text, TestContext.Current.CancellationToken);

    /// <summary>Runs the program and returns what it prints.</summary>
    public Task<string> RunAsync(params string[] arguments) => StartAsync(PathOf("out", "program"), arguments);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<string> StartAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name); // What runs the tests would hand its own build on.
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(0, $"{await output} {await errors}");
        return await output;
    }
}
