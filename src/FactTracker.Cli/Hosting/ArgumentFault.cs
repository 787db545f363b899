namespace FactTracker.Cli;

/// <summary>The sentence of an exception of the library, without the name of a parameter, which no user has written.</summary>
internal static class ArgumentFault
{
    public static string SentenceOf(Exception exception) => exception is ArgumentException { ParamName: { Length: > 0 } name }
        ? exception.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal)
        : exception.Message;
}
