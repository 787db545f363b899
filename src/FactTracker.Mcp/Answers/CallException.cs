namespace FactTracker.Mcp.Answers;

/// <summary>A call that cannot be answered, with a message for the assistant: what is wrong, and what to do.</summary>
internal sealed class CallException(string message) : Exception(message);
