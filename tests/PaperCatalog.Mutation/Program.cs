using PaperCatalog.Mutation.Running;
using PaperCatalog.Mutation.Working;

// "work" is what the program starts in the process of a test project; everything else is for people: see docs/mutation.md.
return args is ["work", .. var rest] ? await Worker.RunAsync(rest) : MutationRun.Run(args);
