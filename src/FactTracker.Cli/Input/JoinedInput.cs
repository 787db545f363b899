using System.CommandLine;
using FactTracker.Cli.Stores;
using FactTracker.History;
using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>Several claim sets that are read as one, as <c>join</c> joins them, for verbs that only read.</summary>
internal static class JoinedInput
{
    /// <summary>Creates the argument of a verb that takes several files.</summary>
    public static Argument<string[]> Files() => new("FILE")
    {
        Description =
            "The claim sets, in any format, ledgers or stores; several, or a quoted pattern such as 'sets/*.json', are read as one; " +
            "- reads standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Creates the argument of a verb that has others after the file, so that only a pattern stands for several.</summary>
    public static Argument<string> File() => new("FILE")
    {
        Description =
            "The claim set, in any format, a ledger or a store; a quoted pattern such as 'sets/*.json' reads several as one; " +
            "- reads standard input.",
        DefaultValueFactory = _ => ClaimSetInput.StandardInput,
    };

    /// <inheritdoc cref="ReadAsync(IReadOnlyList{string}, IReadableFormat, VerbRun, CancellationToken)"/>
    public static Task<InputSet> ReadAsync(string? file, IReadableFormat? format, VerbRun run, CancellationToken cancellationToken) =>
        ReadAsync(file is null ? null : [file], format, run, cancellationToken);

    /// <summary>Reads files as one set, and reports the errors of each on standard error.</summary>
    /// <param name="files">The files; standard input for none.</param>
    /// <param name="format">The format to read them as, or null to detect it.</param>
    /// <param name="run">The run.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="CommandException">One of them cannot be read, or is no claim set at all.</exception>
    public static async Task<InputSet> ReadAsync(
        IReadOnlyList<string>? files, IReadableFormat? format, VerbRun run, CancellationToken cancellationToken)
    {
        var paths = InputNames.Expand(files is null or [] ? [ClaimSetInput.StandardInput] : files);
        InputSet? joined = null;
        foreach (var path in paths)
        {
            var next = await ClaimSetInput.ReadSetAsync(path, format, run, cancellationToken).ConfigureAwait(false);
            joined = joined is null ? next : Joined(joined, next, path, run);
        }

        return joined!;
    }

    private static InputSet Joined(InputSet before, InputSet next, string path, VerbRun run)
    {
        var merge = before.Set.JoinWith(next.Set);
        foreach (var conflict in merge.Conflicts)
        {
            run.Messages.WriteLine(StyledLine.Of(StoreAddress.Shown(path), Tone.Name)
                .Add(": ", Tone.Quiet)
                .Add("differs", Tone.Error)
                .Add($" from an earlier file in {NameOf(conflict)}, which is read as it is there. Use facttracker join and resolve."));
        }

        return new InputSet(merge.Set, before.HasErrors || next.HasErrors || merge.HasConflicts, before.Format);
    }

    private static string NameOf(MergeConflict conflict) => (conflict.Id, conflict.Member) switch
    {
        ({ } id, { } member) => $"the {member} of {id}",
        ({ } id, null) => id,
        (null, { } member) => $"the {member} of the set",
        _ => "the set",
    };
}
