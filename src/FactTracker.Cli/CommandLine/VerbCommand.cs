using System.CommandLine;

namespace FactTracker.Cli;

/// <summary>Creates a command of the parser from a verb, with the behaviour that all verbs share.</summary>
internal static class VerbCommand
{
    public static Command Of(IVerb verb, CommandHost host)
    {
        var command = new ParsedVerb(verb);
        var times = verb.AsksTimes ? new TimesOptions() : null;
        foreach (var symbol in verb.Symbols.Concat(times?.Symbols ?? []).Concat(QuietOf(verb)))
        {
            if (symbol is Argument argument) command.Add(argument);
            if (symbol is Option option) command.Add(option);
        }

        foreach (var below in verb.Verbs) command.Add(Of(below, host));
        if (verb.Verbs.Count > 0) return command;
        // On another thread, so that Ctrl-C ends even work that does not check for cancellation.
        command.SetAction(async (line, cancellationToken) =>
            (int)await Task.Run(() => RunAsync(verb, new VerbRun(line, host, times), cancellationToken), cancellationToken)
                .ConfigureAwait(false));
        return command;
    }

    // check has its own, which is even quieter.
    private static IEnumerable<Symbol> QuietOf(IVerb verb) =>
        verb.Verbs.Count > 0 || verb.Symbols.Any(symbol => symbol.Name == QuietOption.Name) ? [] : [QuietOption.Of()];

    private static async Task<ExitCode> RunAsync(IVerb verb, VerbRun run, CancellationToken cancellationToken)
    {
        using (run)
        {
            if (verb.IsInteractive) run.Host.Status?.End();
            else run.Status?.Show(new WorkStatus("working").ToString);
            var code = await GuardAsync(run, () => verb.RunAsync(run, cancellationToken), cancellationToken).ConfigureAwait(false);
            var flushed = await GuardAsync(run, Flush, cancellationToken).ConfigureAwait(false);
            return code > flushed ? code : flushed;
        }

        Task<ExitCode> Flush()
        {
            run.Flush();
            return Task.FromResult(ExitCode.Well);
        }
    }

    /// <summary>Does work, and turns its exceptions into one line on standard error and an exit code.</summary>
    public static async Task<ExitCode> GuardAsync(VerbRun run, Func<Task<ExitCode>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (MemoryFault.Is(e))
        {
            run.Refuse(new CommandException(MemoryFault.Message));
            return ExitCode.Refused;
        }
        catch (CommandException refusal)
        {
            run.Refuse(refusal);
            return ExitCode.Refused;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            run.Refuse(new CommandException(FileFault.OfOutput(e)));
            return ExitCode.Refused;
        }
        catch (Exception e)
        {
            // A fault of this program, not of its input; other input must not suffer from it.
            run.Refuse(new CommandException($"Internal error, please report it: {e.GetType().Name}: {e.Message}"));
            return ExitCode.Refused;
        }
    }
}
