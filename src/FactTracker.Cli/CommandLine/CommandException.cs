namespace FactTracker.Cli;

/// <summary>The exception that ends a run with a message of one line and the exit code <see cref="ExitCode.Refused"/>.</summary>
internal sealed class CommandException(string message) : Exception(message);
