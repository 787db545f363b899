namespace FactTracker.Cli;

/// <summary>The command cannot do what it was asked to; the message says so in one line, and the exit code is <see cref="ExitCode.Refused"/>.</summary>
internal sealed class CommandException(string message) : Exception(message);
