// A program for another thread: doubles numbers, and dies of one.
import { answerOrders } from "../../.compiled/thread/answer-orders.js";

answerOrders((numbers) => {
  if (numbers.includes(13)) process.exit(1);
  return { answer: numbers.map((number) => number * 2), handedOver: [] };
});
