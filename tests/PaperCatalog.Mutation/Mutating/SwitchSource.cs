namespace PaperCatalog.Mutation.Mutating;

/// <summary>The source that is added to the product: all mutants stand in one assembly, and a number says which of them is there.</summary>
internal static class SwitchSource
{
    public const string TypeName = "PaperCatalogMutation";

    public const string Text = """
        internal sealed class PaperCatalogMutationEndless : System.Exception
        {
        }

        internal static class PaperCatalogMutation
        {
            /// <summary>The mutant that is there; 0 for none.</summary>
            public static volatile int Active;

            /// <summary>Questions since the test began: a loop that a mutant made endless asks without end.</summary>
            public static long Asked;
            public static long Most = long.MaxValue;

            /// <summary>The mutants that a test came by, and those that a static initializer did; null when nobody counts.</summary>
            public static bool[] Seen;
            public static bool[] SeenStatic;

            /// <summary>How often it was looked whether a static initializer is about. Looking is slow, and initializers are early.</summary>
            private static int[] Looks;

            public static bool On(int id)
            {
                if (++Asked > Most)
                {
                    throw new PaperCatalogMutationEndless();
                }

                var seen = Seen;
                if (seen != null && !seen[id])
                {
                    seen[id] = true;
                    Looks ??= new int[seen.Length];
                    if (++Looks[id] < 20)
                    {
                        NoteStatic(id);
                    }
                }

                return id == Active;
            }

            private static void NoteStatic(int id)
            {
                foreach (var frame in new System.Diagnostics.StackTrace(1, false).GetFrames())
                {
                    var method = frame.GetMethod();
                    if (method != null && method.IsStatic && method.Name == ".cctor" && method.Module == typeof(PaperCatalogMutation).Module)
                    {
                        SeenStatic[id] = true;
                        return;
                    }
                }
            }
        }
        """;
}
