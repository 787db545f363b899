namespace FactTracker.Benchmarks.Commands;

/// <summary>A row of the table: one command, run with sets of several sizes.</summary>
/// <param name="Name">What it is, in the table.</param>
/// <param name="Words">The arguments of the command. <c>{name}</c> stands for the file of that name in the folder of a size.</param>
/// <param name="File">The file whose size is printed: what is read or what is written. Null for standard output.</param>
/// <param name="Measure">What its time is compared with.</param>
/// <param name="Prepare">What is done first and not measured, given the folder; null for nothing.</param>
internal sealed record CommandRow(
    string Name, IReadOnlyList<string> Words, string? File = null, Yardstick? Measure = null, Action<string>? Prepare = null)
{
    /// <summary>The file that is the standard input.</summary>
    public string Input { get; init; } = "/dev/null";

    /// <summary>Returns a text with the files of a folder in the places of their names.</summary>
    public static string In(string folder, string text) =>
        text is ['{', .., '}'] ? Path.Combine(folder, text[1..^1]) : text;
}
